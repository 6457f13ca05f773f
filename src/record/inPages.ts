import { rowsAtATime } from "./settings.ts";

/** Rows of a stream in groups, so that what hangs on them is read together. */
export async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < rowsAtATime) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

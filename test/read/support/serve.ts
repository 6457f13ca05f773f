import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  readonly origin: string;
  readonly port: number;
  /** Every request so far, as `METHOD path`. */
  readonly asked: string[];
}

/** A real server on 127.0.0.1 for one test; paths without a handler answer 404. */
export async function serve(handlers: Readonly<Record<string, Handler | string>>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const handler = handlers[request.url ?? ""];
    if (handler === undefined) response.writeHead(404).end("nothing here");
    else if (typeof handler === "string") response.setHeader("content-type", "text/html").end(handler);
    else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked };
}

/** Fields of ONNX's messages, as its schema numbers them. */
const GRAPH = 7;
const NODE = 1;
const NODE_INPUT = 1;
const NODE_OUTPUT = 2;
const OUTPUT = 12;
const NAME = 1;

interface Field {
  readonly number: number;
  /** The whole field with its key, and of one with a length what is in it. */
  readonly bytes: Buffer;
  readonly content: Buffer | null;
}

/** A number in as many bytes as it needs (a varint of Protocol Buffers), and where it ends. */
function readNumber(bytes: Buffer, begin: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = begin, unit = 1; ; at++, unit *= 128) {
    value += (bytes[at]! & 127) * unit;
    if (bytes[at]! < 128) return [value, at + 1];
  }
}

function writeNumber(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return Buffer.from([...out, rest]);
}

function* listFields(bytes: Buffer): Generator<Field> {
  for (let begin = 0; begin < bytes.length; ) {
    const [key, after] = readNumber(bytes, begin);
    const wire = key % 8;
    const [length, inside] = wire === 0 || wire === 2 ? readNumber(bytes, after) : [0, after];
    if (wire === 3 || wire === 4) throw new TypeError("a message with groups");
    const end = wire === 2 ? inside + length : wire === 0 ? inside : after + (wire === 1 ? 8 : 4);
    const content = wire === 2 ? bytes.subarray(inside, end) : null;
    yield { number: Math.floor(key / 8), bytes: bytes.subarray(begin, end), content };
    begin = end;
  }
}

const namesOf = (message: Buffer, number: number) =>
  [...listFields(message)].flatMap((field) => (field.number === number ? [String(field.content)] : []));

/** The fields of a graph without other outputs and the nodes that they alone need; nodes stand behind those they need. */
function cutGraph(graph: Buffer, name: string): readonly Field[] {
  const needed = new Set([name]);
  const kept = [...listFields(graph)].reverse().filter(({ number, content }) => {
    if (number === OUTPUT) return namesOf(content!, NAME).includes(name);
    if (number !== NODE) return true;
    if (!namesOf(content!, NODE_OUTPUT).some((output) => needed.has(output))) return false;
    for (const input of namesOf(content!, NODE_INPUT)) needed.add(input);
    return true;
  });
  return kept.reverse();
}

/**
 * An ONNX model that computes one of its outputs and nothing that only others need. (The runtime leaves out nothing by
 * itself, asked for one output or given a model that names but one.) Inputs stay as they are.
 */
export function keepOutput(model: Buffer, name: string): Buffer {
  const parts = [...listFields(model)].flatMap((field) => {
    if (field.number !== GRAPH) return [field.bytes];
    const content = Buffer.concat(cutGraph(field.content!, name).map(({ bytes }) => bytes));
    return [writeNumber(GRAPH * 8 + 2), writeNumber(content.length), content];
  });
  return Buffer.concat(parts);
}

/** The part of protobuf's wire format that an ONNX model needs. https://protobuf.dev/programming-guides/encoding */

const VARINT = 0, BYTES = 2, FIXED32 = 5;
const text = new TextEncoder();

/** A message under construction: fields are written in the order they are called. */
export class Message {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  #varint(value: bigint): void {
    const out: number[] = [];
    let rest = BigInt.asUintN(64, value);
    do {
      const low = Number(rest & 0x7fn);
      rest >>= 7n;
      out.push(rest === 0n ? low : low | 0x80);
    } while (rest !== 0n);
    this.#push(Uint8Array.from(out));
  }

  int(field: number, value: number | bigint): this {
    this.#varint(BigInt(field << 3 | VARINT));
    this.#varint(BigInt(value));
    return this;
  }

  float(field: number, value: number): this {
    this.#varint(BigInt(field << 3 | FIXED32));
    this.#push(new Uint8Array(Float32Array.of(value).buffer));
    return this;
  }

  bytes(field: number, value: Uint8Array): this {
    this.#varint(BigInt(field << 3 | BYTES));
    this.#varint(BigInt(value.length));
    this.#push(value);
    return this;
  }

  string(field: number, value: string): this {
    return this.bytes(field, text.encode(value));
  }

  message(field: number, value: Message): this {
    return this.bytes(field, value.done());
  }

  done(): Uint8Array {
    const out = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}

/** A field of a message: a varint, or the bytes of anything else. */
export interface Field { readonly field: number; readonly value: bigint | Uint8Array }

/** The fields of a message, in the order they stand. */
export function fieldsOf(bytes: Uint8Array): Field[] {
  const out: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError(`the message ends inside a number, at byte ${at - 1}`);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const taken = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError(`a field should end at byte ${at + length}, the message at ${bytes.length}`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const key = Number(varint()), kind = key & 7;
    if (kind === VARINT) out.push({ field: key >> 3, value: varint() });
    else if (kind === BYTES) out.push({ field: key >> 3, value: taken(Number(varint())) });
    else if (kind === FIXED32) out.push({ field: key >> 3, value: taken(4) });
    else throw new RangeError(`field ${key >> 3} is of kind ${kind}, which the engine does not write`);
  }
  return out;
}

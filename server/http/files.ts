/** Bodies that are files: as they stream in, and given up as soon as they are longer than allowed. */
import type { Request } from 'express';
import { HttpRefusal } from './refusal.ts';

/** @param what names the field, and the thing in the sentence @throws HttpRefusal (413, 400) */
export async function fileOf(request: Request, most: number, what: 'model' | 'photo' | 'artwork' | 'poster'): Promise<Uint8Array> {
  const tooLarge = new HttpRefusal(413, 'too-large', `A ${what} has at most ${Math.floor(most / 2 ** 20)} MB; this one has more. Make it smaller and send it again.`, what);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge;
    chunks.push(chunk);
  }
  if (size === 0) throw new HttpRefusal(400, 'empty', `The ${what} is empty; choose a file and send it again.`, what);
  return Buffer.concat(chunks);
}

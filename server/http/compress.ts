/** Smaller answers: the built client as compressed when it was built, JSON as it is sent. */
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler, Response } from 'express';

/** Bytes below which compressing does not pay. */
const LEAST = 1400;
/** Of 11; above it, a request waits longer for the server than it gains on the way. */
const BROTLI_QUALITY = 4;

/** Serves `file.br` or `file.gz` where the build left them beside `file` in `folder` and the browser takes them; for use before `express.static`. */
export function precompressed(folder: string): RequestHandler {
  const made = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`));
  return (request, response, next) => {
    const path = request.path.endsWith('/') ? `${request.path}index.html` : request.path;
    const ending = request.acceptsEncodings('br') && made.has(`${path}.br`) ? 'br' : request.acceptsEncodings('gzip') && made.has(`${path}.gz`) ? 'gz' : null;
    if (made.has(`${path}.br`)) response.vary('Accept-Encoding');
    if (ending === null) return next();
    response.set('Content-Encoding', ending === 'br' ? 'br' : 'gzip').type(extname(path));
    request.url = `${path}.${ending}`;
    next();
  };
}

/** Compresses what routes answer by `response.json`. */
export const compressedJson: RequestHandler = (request, response, next) => {
  const encoding = request.acceptsEncodings('br') ? 'br' : request.acceptsEncodings('gzip') ? 'gzip' : null;
  response.vary('Accept-Encoding');
  if (encoding) {
    response.json = (body: unknown): Response => {
      const text = JSON.stringify(body);
      response.type('json');
      if (text.length < LEAST) return response.send(text);
      const send = (error: Error | null, bytes: Buffer): void => {
        if (error) next(error);
        else response.set('Content-Encoding', encoding).send(bytes);
      };
      if (encoding === 'br') brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }, send);
      else gzip(text, send);
      return response;
    };
  }
  next();
};

/**
 * Reads server-sent events (WHATWG HTML, 9.2) from a body that may be cut anywhere, within a character too. Only what
 * completions need: the data of each event. Names, ids and comments are passed over.
 */

/** The stream broke its own form, or its bounds. */
export class StreamError extends Error {
  readonly code = 'stream';
}

/** @param most bytes of one line, and of all. @throws StreamError */
export async function* eventsOf(body: AsyncIterable<Uint8Array>, most: { readonly line: number; readonly total: number }): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '', data: string[] = [], total = 0;
  for await (const chunk of body) {
    total += chunk.byteLength;
    if (total > most.total) throw new StreamError(`more than ${most.total} bytes`);
    rest += decode(decoder, chunk);
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > most.line) throw new StreamError(`a line of more than ${most.line} characters`);
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        yield data.join('\n');
        data = [];
      } else if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    }
  }
  // Some servers end without the empty line.
  if (rest.startsWith('data:')) data.push(rest.slice(5).trim());
  if (data.length > 0) yield data.join('\n');
}

function decode(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new StreamError('bytes that are no UTF-8');
  }
}

import type { Handler } from './handler.ts';

/** Answers a question word by word, to the one who asked alone. */
export const ask: Handler<'ask'> = async (visit, { id, text, locale, looking }, { assistant, care }) => {
  const asked = assistant.ask({ id, shopper: visit.me.id, place: visit.place, text, locale, looking });
  if (!asked.ok) return visit.refuse('ask', asked.reason, 'one question after the other, please; ask again in a few seconds', null, id);
  let answer = '';
  for await (const part of asked.parts) {
    if (part.kind === 'words') {
      answer += part.text;
      visit.tell('answer.words', { id, text: part.text });
    } else {
      const { kind: _, ...done } = part;
      care.answered({ id, shopper: visit.me.id, place: visit.place, question: text, text: answer, at: visit.now() });
      visit.tell('answer.done', { id, ...done });
    }
  }
};

/** The filter over what assistants say: a sentence leaves once it is judged whole, and nothing follows one that is held back. */
import type { HeldBack } from '../../shared/care.ts';
import type { Locale } from '../../shared/locale.ts';
import type { AnswerPart, Assistant } from '../studio/assistant/index.ts';
import type { Verdict } from './filter/index.ts';

/** Said in place of what was held back; holds nothing that could be wrong. */
const RATHER_NOT: Readonly<Record<Locale, string>> = { en: 'I would rather not repeat that. Ask me about the goods here, and I will look.', zh: '这话我就不重复了。想了解商品，尽管问我。' };
const SENTENCE_END = /[.!?。！？…]["”’)）]?\s*$/u;

/** @param onHeld hears why something was held back */
export function caringAssistant(assistant: Assistant, judge: (text: string) => Verdict, onHeld: (reason: HeldBack) => void): Assistant {
  async function* caring(parts: AsyncIterable<AnswerPart>, asked: Locale): AsyncIterable<AnswerPart> {
    let waiting: AnswerPart[] = [], sentence = '', said = '', held = false;
    for await (const part of parts) {
      if (part.kind === 'words' && held) continue;
      if (part.kind === 'words') {
        waiting.push(part);
        sentence += part.text;
        if (!SENTENCE_END.test(sentence)) continue;
      }
      const verdict: Verdict = sentence === '' ? { ok: true } : judge(sentence);
      if (verdict.ok) {
        yield* waiting;
        said += sentence;
      } else {
        held = true;
        onHeld(verdict.reason);
        const locale = part.kind === 'done' ? part.locale : languageOf(sentence) ?? asked;
        yield { kind: 'words', text: `${said === '' || locale === 'zh' ? '' : ' '}${RATHER_NOT[locale]}` };
      }
      waiting = [];
      sentence = '';
      if (part.kind === 'done') yield part;
    }
  }
  return {
    ask(question) {
      const asked = assistant.ask(question);
      return asked.ok ? { ok: true, parts: caring(asked.parts, question.locale) } : asked;
    },
  };
}

const languageOf = (text: string): Locale | null => (/\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Latin}/u.test(text) ? 'en' : null);

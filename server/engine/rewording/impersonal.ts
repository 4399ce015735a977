import type { Clause, Rewording } from './index.ts';
import { holdsFacts, isWhole, removable } from './stretch.ts';

/** A greeting gets a name; a door that is shut gets one beside it that is open. */
export function rewordImpersonal({ line, span, reading }: Clause): Rewording[] {
  const { sentence } = line;
  const first = sentence.words[0]?.normal ?? '';
  const words = sentence.words.filter((word) => word.kind !== 'mark').length;
  if (line.role === 'greeting' || (words <= 6 && /^(?:dear|hi|hello|hey|greetings|good|attention|attn|to)$/.test(first))) {
    const hello = first === 'dear' || first === 'to' || first === 'respected' ? 'Dear' : 'Hi';
    return [
      { replaces: span, text: `${hello} ${reading.voice.name}`, safe: false },
      { replaces: span, text: `Hello ${reading.voice.name}`, safe: false },
    ];
  }
  const noReply = /\b(?:repl(?:y|ies)|respond|response|mailbox|inbox|monitored|unattended|no-?reply|automated|automatic|automatically|robot|bot)\b/.test(sentence.normal);
  const gone = removable(sentence, span);
  const out: Rewording[] = [];
  if (noReply && gone && isWhole(sentence, span)) out.push({ replaces: gone, text: `You can write to ${reading.voice.me} at {{contact_address}}`, safe: false }, { replaces: gone, text: 'If you need a person, call {{phone}}', safe: false });
  if (gone && !holdsFacts(sentence, gone)) out.push({ replaces: gone, text: '', safe: false });
  return out;
}

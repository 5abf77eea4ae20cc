import type { SpeechAct } from './attribution.ts';
import { isNegated, modalOf } from './clause.ts';
import type { Drafts, Blank } from './compose.ts';
import type { Filling } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor } from '../mentions/mention.ts';
import { nestedOwner } from './nested.ts';
import type { Scene } from './roles.ts';
import { childrenBy, conjuncts, lemmaAt, wordAt } from '../sentence/tree.ts';

/** "The ruling is a disgrace, the mayor said": who says that something is bad condemns it, and those whose it is. */
export function applyJudgements(scene: Scene, lexicon: Lexicon, speeches: readonly SpeechAct[], drafts: Drafts, blank: Blank): void {
  for (const { speakers, content, mode, verb } of speeches) {
    // "admitted that it had been wrong": of one's own.
    if (/^(?:admit|acknowledge|concede)$/.test(lemmaAt(scene.sentence, verb))) continue;
    if (mode === 'DENIAL' || mode === 'DECLINED_COMMENT' || speakers.every(({ kind, name }) => kind === 'PRONOUN' && /^(?:i|you|we)$/.test(name))) continue;
    for (const at of content.filter((head) => isBlame(scene, lexicon, head))) {
      const blamed = childrenBy(scene.sentence, at, 'nsubj').filter((head) => !/^(?:i|we|there)$/.test(wordAt(scene.sentence, head)));
      if (blamed.length === 0 || drafts.has(at)) continue;
      const actors = speakers.map((mention): Filling => ({ role: 'actor', mention, via: 'DIRECT', slot: 'subject' }));
      const recipients = blamed.flatMap((head) => [scene.mentionAt(head), ...nestedOwner(scene, head)]).filter((mention) => isActor(mention) && mention.kind !== 'PRONOUN').slice(0, 1)
        .map((mention): Filling => ({ role: 'recipient', mention, via: 'DIRECT', slot: 'nested' }));
      drafts.set(at, { ...blank(at, 'verb'), type: 'ACCUSE', modes: ['DISAPPROVE'], cameo: '111', fillings: [...actors, ...recipients] });
    }
  }
}

/** A predicate of blame, told outright. */
const isBlame = ({ sentence }: Scene, lexicon: Lexicon, at: number): boolean =>
  childrenBy(sentence, at, 'cop').length > 0 && !isNegated(sentence, at) && modalOf(sentence, at) === undefined && childrenBy(sentence, at, 'mark').every((mark) => !/^(?:if|whether)$/.test(wordAt(sentence, mark)))
  && conjuncts(sentence, at).some((head) => lexicon.blame.has(lemmaAt(sentence, head)) || lexicon.blame.has(wordAt(sentence, head)));

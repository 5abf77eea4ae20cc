import { below, hangsOn, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right whose clause it is, where the parser gave the subject of a clause to what stands before it. */
export function mendSwallowedSubjects(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendSince(tokens, at);
    mendOwned(tokens, at);
    mendLaunched(tokens, at);
    mendInspected(tokens, at);
    mendAgent(tokens, at);
    mendStranded(tokens, at);
    mendParenthetic(tokens, at);
  }
  mendBehindClause(tokens);
  for (let at = 1; at < tokens.length - 2; at += 1) {
    mendAfterSubject(tokens, at);
    mendBetweenCommas(tokens, at);
  }
}

/** "has since been freed": since then, and no clause of its own. */
function mendSince(tokens: OpenToken[], at: number): void {
  const [since, before] = [tokens[at], tokens[at - 1]];
  const verb = tokens[since?.head ?? -1];
  if (since?.text !== 'since' || since.relation !== 'mark' || before?.relation !== 'aux' || before.head !== since.head || !verb) return;
  Object.assign(since, { upos: 'ADV', relation: 'advmod' });
  if (verb.relation === 'advcl' && has(tokens, since.head, /^cc$/)) verb.relation = 'conj';
}

/** "the town's only clinic was hit": whose it is, where the mark of the owner was taken for "is". */
function mendOwned(tokens: OpenToken[], at: number): void {
  const [mark, owner] = [tokens[at], tokens[at - 1]];
  const thingAt = mark?.head ?? -1;
  const thing = tokens[thingAt];
  if (!mark || !owner || !thing || !/^['’]s$/.test(mark.text) || mark.relation !== 'cop' || thingAt <= at || !isNominal(owner) || !/^(?:nsubj|obj|obl|nmod)/.test(thing.relation)) return;
  if (owner.head >= 0 && owner.head < at && /^(?:obj|obl|nmod)/.test(owner.relation)) retie(tokens, thingAt, owner.head, owner.relation);
  retie(tokens, at - 1, thingAt, 'nmod:poss');
  retie(tokens, at, at - 1, 'case');
  mark.upos = 'PART';
}

/** "A drone launched by the rebels killed two": a participle that was taken for a noun. */
function mendLaunched(tokens: OpenToken[], at: number): void {
  const [word, noun, by] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (word?.upos !== 'NOUN' || word.xpos !== 'VBN' || !isNominal(noun) || noun?.head !== at || by?.text !== 'by') return;
  const { head, relation } = word;
  for (const [i, token] of tokens.entries()) if (token.head === at && i < at - 1) token.head = at - 1;
  retie(tokens, at - 1, head, relation);
  retie(tokens, at, at - 1, 'acl');
  word.upos = 'VERB';
  const agent = tokens[at + 1]?.head ?? -1;
  if (agent > at && tokens[agent]?.relation === 'obl') tokens[agent].head = at;
}

/** "Soldiers sent to inspect it had been shot": what is inspected is not who was shot. */
function mendInspected(tokens: OpenToken[], at: number): void {
  const [pronoun, inner] = [tokens[at], tokens[at - 1]];
  const verbAt = pronoun?.head ?? -1;
  const verb = tokens[verbAt];
  const sentAt = verb?.head ?? -1;
  const sent = tokens[sentAt];
  if (!pronoun || !verb || !sent || !/^(?:it|them|him|her)$/.test(pronoun.text) || !pronoun.relation.startsWith('nsubj') || verbAt < at || verb.relation !== 'ccomp') return;
  const subject = tokens.findIndex(({ head, relation }) => head === sentAt && relation.startsWith('nsubj'));
  if (inner?.upos !== 'VERB' || inner.head !== sentAt || has(tokens, at - 1, /^obj$/) || subject < 0 || subject + 1 !== sentAt || !/^VB[DN]$/.test(sent.xpos) || has(tokens, sentAt, /^(?:aux|obj)/)) return;
  const { relation } = pronoun;
  retie(tokens, at, at - 1, 'obj');
  retie(tokens, verbAt, sent.head, sent.relation);
  retie(tokens, subject, verbAt, relation);
  retie(tokens, sentAt, subject, 'acl');
  sent.xpos = 'VBN';
  for (const token of tokens) if (token.head === sentAt && token.relation === 'punct') token.head = verbAt;
}

/** "two of them shot by a lawyer": by whom it is done is told, so it is done to the subject. */
function mendAgent(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const agent = tokens.findIndex(({ head, relation }, i) => i > at && head === at && relation === 'obl:agent');
  if (verb?.upos !== 'VERB' || agent < 0 || !/^VB[DN]$/.test(verb.xpos) || has(tokens, at, /^(?:aux|obj)/)) return;
  const counted = tokens[at - 1]?.upos === 'PRON' && tokens[at - 2]?.text === 'of' ? at - 3 : at - 1;
  const number = tokens[counted];
  if (number?.relation !== 'nsubj' || (number.head !== at && !(counted === at - 3 && number.head === verb.head)) || tokens[counted - 1]?.text !== ',') return;
  retie(tokens, counted, at, 'nsubj:pass');
  verb.xpos = 'VBN';
}

/** "Workers stranded at the border are demanding": who is stranded demands. */
function mendStranded(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const main = verb?.head ?? -1;
  const subject = below(tokens, at, /^nsubj/)[0];
  if (verb?.xpos !== 'VBN' || !/^(?:xcomp|ccomp|csubj)$/.test(verb.relation) || main < at || subject !== at - 1 || tokens[main]?.upos !== 'VERB' || has(tokens, at, /^(?:aux|mark)/) || has(tokens, main, /^nsubj/)) return;
  retie(tokens, subject, main, has(tokens, main, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  retie(tokens, at, subject, 'acl');
}

/** "The council approved it, a spokesman said, but rejected a plan": what follows a saying between commas goes on what was said. */
function mendParenthetic(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const said = tokens[verb?.head ?? -1];
  const saidAt = verb?.head ?? -1;
  if (verb?.upos !== 'VERB' || verb.relation !== 'conj' || said?.relation !== 'parataxis' || saidAt > at || said.head > saidAt || said.head < 0 || tokens[saidAt + 1]?.text !== ',' || has(tokens, at, /^nsubj/) || !has(tokens, at, /^cc$/) || !/^(?:say|tell|add|report|announce|note)$/.test(said.lemma)) return;
  if (tokens[said.head]?.upos === 'VERB') verb.head = said.head;
}

const BEGINS = /^(?:after|before|since|until|as|when|while|because|where|once)$/;

/** "was killed when police in Gazipur, an industrial city, fired at marchers": a verb behind a comma, with neither subject nor "and", is that of the clause that began before the commas. */
function mendBetweenCommas(tokens: OpenToken[], verbAt: number): void {
  const verb = tokens[verbAt];
  const first = below(tokens, verbAt, /^aux/)[0] ?? verbAt;
  const finite = verb?.upos === 'VERB' && (first < verbAt || /^VB[DZ]$/.test(verb.xpos));
  if (!finite || tokens[first - 1]?.text !== ',' || !/^(?:conj|advcl|parataxis|dep)$/.test(verb.relation) || has(tokens, verbAt, /^(?:nsubj|cc|mark)/)) return;
  const main = verb.head;
  const mark = tokens.findLastIndex(({ text }, i) => i < first && i > main && BEGINS.test(text));
  const [opener, subjectAt] = [tokens[mark], tokens[mark]?.head ?? -1];
  const subject = tokens[subjectAt];
  const comma = tokens.findIndex(({ text }, i) => i > subjectAt && text === ',');
  if (!opener || !subject || main < 0 || mark <= main || subjectAt <= mark || !isNominal(subject) || !/^(?:case|advmod|mark)$/.test(opener.relation) || comma < 0 || comma >= first - 1) return;
  if (tokens.slice(mark + 1, first).some((token, i) => token.upos === 'VERB' && token.relation !== 'amod' && below(tokens, mark + 1 + i, /^nsubj/).length > 0)) return;
  opener.upos = 'SCONJ';
  retie(tokens, mark, verbAt, 'mark');
  retie(tokens, subjectAt, verbAt, has(tokens, verbAt, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  retie(tokens, verbAt, main, 'advcl');
}

const FINITE = /^(?:has|have|had|was|were|is|are|will|would)$/;

/** "The driver, who was arrested on the spot, has been charged": a sentence that is a noun with its clause has its verb behind the comma. */
function mendBehindClause(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const clause = tokens.findIndex(({ head, relation }, i) => i > root + 1 && head === root && relation === 'acl:relcl');
  if (!isNominal(tokens[root]) || clause < 0 || tokens.at(-1)?.text !== '.' || has(tokens, root, /^(?:cop|nsubj|aux)/)) return;
  const aux = tokens.findIndex(({ text, upos, head }, i) => i > clause && upos === 'AUX' && FINITE.test(text) && tokens[i - 1]?.text === ',' && head > i);
  const verbAt = tokens[aux]?.head ?? -1;
  const verb = tokens[verbAt];
  if (!verb || verb.upos !== 'VERB' || (verb.head !== clause && verb.head !== root) || has(tokens, verbAt, /^(?:nsubj|mark|cc$)/)) return;
  for (const [i, token] of tokens.entries()) if (token.head === root && (token.relation === 'punct' || i > aux)) token.head = verbAt;
  retie(tokens, verbAt, -1, 'root');
  retie(tokens, root, verbAt, has(tokens, verbAt, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
}

const OPENS = /^(?:after|before|since|until|as)$/i;

/** "fled after Ali Moyo, who leads the bloc, had threatened them", "days after residents of the town had marched": who stands behind such a word is the subject of the clause that it opens. */
function mendAfterSubject(tokens: OpenToken[], mark: number): void {
  const opener = tokens[mark];
  const subject = opener?.head ?? -1;
  if (!opener || !OPENS.test(opener.text) || opener.relation !== 'case' || subject < mark || !isNominal(tokens[subject])) return;
  const end = tokens.findLastIndex((_token, i) => i > subject && hangsOn(tokens, i, subject));
  const last = Math.max(end, subject);
  const next = tokens[last + 1]?.text === ',' && has(tokens, subject, /^acl/) ? last + 2 : last + 1;
  const aux = tokens[next];
  const verbAt = aux?.upos === 'AUX' ? aux.head : -1;
  const verb = tokens[verbAt];
  if (!verb || verbAt <= next || verb.upos !== 'VERB' || has(tokens, verbAt, /^(?:nsubj|mark)/) || !/^(?:advcl|ccomp|conj|parataxis|dep)$/.test(verb.relation) || verb.head < 0 || verb.head > mark) return;
  Object.assign(opener, { upos: 'SCONJ' });
  retie(tokens, mark, verbAt, 'mark');
  retie(tokens, subject, verbAt, has(tokens, verbAt, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  verb.relation = 'advcl';
}

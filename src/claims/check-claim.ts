import { attributes } from '../../schema/attributes.ts';
import { eventStatuses } from '../../schema/claim-words.ts';
import { eventContexts } from '../../schema/event-types.ts';
import { codePointLength, sliceCodePoints } from '../code-points.ts';
import { didYouMean } from '../errors.ts';
import { mayBeOne } from './same-as.ts';
import type { Article, Entity, Event } from '../model.ts';
import {
  actorTypes, isAttribute, isEntityType, isRelation, isRole, misfit, modesOf, typeOfId, type Attribute, type NodeType,
} from '../ontology.ts';
import type { ClaimRecord } from '../records.ts';

/** What a check needs to know of the records around a claim. */
export interface Surroundings {
  readonly entity: (id: string) => Entity | undefined;
  readonly event: (id: string) => Event | undefined;
  readonly article: (id: string) => Article | undefined;
  readonly text: (article: string) => string;
  /** Ids to suggest one of. */
  readonly ids: () => Iterable<string>;
}

type Fault = string | undefined;

/** Everything that is wrong with what a claim says, as messages; empty when nothing is. */
export function claimFaults(claim: ClaimRecord, around: Surroundings): string[] {
  const references = referenceFaults(claim, around);
  const content = contentFault(claim);
  const rest = references.length > 0 ? [] : [content ?? predicateFault(claim, around), ...sourceFaults(claim, around)];
  return [...references, ...(references.length > 0 ? [content] : []), statusFault(claim), ...evidenceFaults(claim, around), ...rest].filter((fault) => fault !== undefined);
}

const knows = (around: Surroundings, id: string): boolean =>
  (around.entity(id) ?? around.event(id) ?? around.article(id)) !== undefined;

function referenceFaults(claim: ClaimRecord, around: Surroundings): string[] {
  const named: [string, string | undefined][] = [
    ['subject', claim.subject], ['object', claim.object], ['unknown.by', claim.unknown?.by], ['saidIn', claim.saidIn],
    ['article', claim.article], ...claim.attribution.map((id, i): [string, string] => [`attribution[${i}]`, id]),
    ...Object.entries(claim.value && 'pattern' in claim.value ? claim.value.pattern.roles : {}).map(([role, id]): [string, string] => [`value.pattern.roles.${role}`, id]),
  ];
  return named.flatMap(([field, id]) =>
    id === undefined || knows(around, id) ? [] : [`${field}: no record has the id "${id}".${didYouMean(id, around.ids())}`]);
}

function contentFault(claim: ClaimRecord): Fault {
  const given = ['object', 'value', 'unknown'].filter((key) => claim[key as 'object' | 'value' | 'unknown'] !== undefined);
  const casualtyGap = claim.predicate === 'CASUALTIES' && given.join() === 'value,unknown';
  if (given.length === 1 || casualtyGap) return undefined;
  return given.length === 0
    ? 'a claim needs one of object, value and unknown'
    : `a claim has one of object, value and unknown, not ${given.join(' and ')}`;
}

function predicateFault(claim: ClaimRecord, around: Surroundings): Fault {
  const from = typeOfId(claim.subject) as NodeType;
  const { predicate } = claim;
  if (isRole(predicate) || isRelation(predicate)) {
    if (claim.value !== undefined) return `${predicate} ties two nodes and takes no value`;
    if (claim.object === undefined) return undefined;
    const to = typeOfId(claim.object) as NodeType;
    return isIdentity(predicate) && mayBeOne(around.entity(claim.subject), around.entity(claim.object)) ? undefined : misfit(predicate, from, to);
  }
  if (!isAttribute(predicate)) return `no such predicate: "${predicate}"`;
  return attributeFault(claim, predicate, from, around);
}

const isIdentity = (predicate: string): boolean => predicate === 'SAME_AS' || predicate === 'POSSIBLY_SAME_AS';

function attributeFault(claim: ClaimRecord, predicate: Attribute, from: NodeType, around: Surroundings): Fault {
  const row = attributes[predicate];
  if (!(row.of as readonly string[]).includes(from)) return `${predicate} is said of ${row.of.join(', ')}, not of ${from}`;
  if (claim.object !== undefined) return `${predicate} holds a value, not an object`;
  if (claim.value === undefined) return undefined;
  const shape = shapeOf(claim.value);
  if (shape !== row.shape) return `${predicate} takes a value of the form ${row.shape}, not ${shape}`;
  return 'word' in claim.value ? wordFault(predicate, claim.value.word, around.event(claim.subject)) : undefined;
}

const shapeOf = (value: NonNullable<ClaimRecord['value']>): string => {
  if ('time' in value) return 'time';
  if ('word' in value) return 'word';
  if ('text' in value) return 'text';
  if ('side' in value) return 'casualties';
  return 'pattern' in value ? 'count' : 'series';
};

function wordFault(predicate: Attribute, word: string, event: Event | undefined): Fault {
  const allowed = allowedWords(predicate, event);
  if (allowed.includes(word)) return undefined;
  return `${predicate} must be one of ${allowed.join(', ') || '(none for this type)'}, not "${word}".${didYouMean(word, allowed)}`;
}

function allowedWords(predicate: Attribute, event: Event | undefined): readonly string[] {
  if (predicate === 'MODE') return event ? modesOf(event.type).map(([mode]) => mode) : [];
  if (predicate === 'CONTEXT') return Object.keys(eventContexts);
  return predicate === 'EVENT_STATUS' ? Object.keys(eventStatuses) : ['YES', 'NO'];
}

/** Whether a claim of it may give the point where the event was. */
export const mayHavePoint = (predicate: string): boolean => predicate === 'LOCATION' || predicate === 'ORIGIN';

function statusFault(claim: ClaimRecord): Fault {
  const quoted = claim.attribution.length > 0;
  if (claim.status === 'STATED' && quoted) return 'STATED is the article\'s own voice; with an attribution it is ATTRIBUTED';
  if (claim.status === 'ATTRIBUTED' && !quoted) return 'ATTRIBUTED needs an attribution: who says so?';
  if (claim.status === 'CURATED' && claim.curatedBy === undefined) return 'CURATED needs curatedBy: who knows it?';
  if (claim.status === 'DERIVED' && (claim.rule === undefined || claim.derivedFrom.length === 0)) {
    return 'DERIVED needs a rule and the claims it is derivedFrom';
  }
  const { commandMode, coordinates } = claim.qualifiers;
  if (commandMode !== undefined && claim.predicate !== 'AUTHORIZER') return `commandMode belongs to AUTHORIZER, not to ${claim.predicate}`;
  return coordinates !== undefined && !mayHavePoint(claim.predicate) ? `coordinates belong to LOCATION and ORIGIN, not to ${claim.predicate}` : undefined;
}

/** Statuses that may stand without words of an article: somebody signed them, or a rule did. */
const WITHOUT_EVIDENCE: ReadonlySet<string> = new Set(['CURATED', 'DERIVED']);

function evidenceFaults(claim: ClaimRecord, around: Surroundings): Fault[] {
  if (claim.row !== undefined) {
    return [claim.article === undefined && claim.evidence.length === 0 ? undefined : 'a claim rests on a row of its dataset or on words of an article, not on both'];
  }
  if (claim.evidence.length === 0) {
    return WITHOUT_EVIDENCE.has(claim.status) || (claim.status === 'INFERRED' && claim.rule !== undefined) ? [] : [`${claim.status} needs evidence: the words of an article`];
  }
  if (claim.article === undefined) return ['evidence needs the article it stands in'];
  const article = around.article(claim.article);
  if (!article) return [];
  const text = around.text(article.id);
  return claim.evidence.map((span, i) => {
    const field = `evidence[${i}]`;
    const length = codePointLength(text);
    if (span.end > length) return `${field}: ends at ${span.end}, but ${article.id} has ${length} characters`;
    const found = sliceCodePoints(text, span.start, span.end);
    return found === span.exact ? undefined : `${field}: "${span.exact}" does not stand at ${span.start}–${span.end} of ${article.id}; "${found}" does`;
  });
}

function sourceFaults(claim: ClaimRecord, around: Surroundings): Fault[] {
  const speakers = claim.attribution.map((id, i): Fault => {
    const type = typeOfId(id) as NodeType;
    if (!isEntityType(type) || !actorTypes.includes(type)) return `attribution[${i}]: a speaker is an actor, not ${type}`;
    const home = around.entity(id)?.source?.article;
    return home !== undefined && home !== claim.article ? `attribution[${i}]: ${id} speaks in ${home} only` : undefined;
  });
  const said = claim.saidIn === undefined ? undefined : around.event(claim.saidIn);
  return [...speakers, said && said.type !== 'STATEMENT' ? `saidIn: ${said.id} is ${said.type}, not a STATEMENT` : undefined];
}

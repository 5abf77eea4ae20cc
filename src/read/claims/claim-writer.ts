import type { EvidenceKind } from '../../model.ts';
import { actorTypes, misfit, typeOfId, isRole, isRelation, type EntityType, type NodeType, type Predicate } from '../../ontology.ts';
import type { ClaimRecord } from '../../records.ts';
import type { SpanOf } from './evidence-spans.ts';
import type { GraphEntities } from './graph-entities.ts';
import type { Speaker, Via, Words } from '../reading.ts';

/** What one claim of an article says, in the reading's own ids for speakers and our ids for nodes. */
export interface Said extends Pick<ClaimRecord, 'subject'>, Partial<Pick<ClaimRecord, 'object' | 'value' | 'unknown' | 'qualifiers' | 'validity' | 'confidence' | 'polarity' | 'modality' | 'saidIn'>> {
  readonly predicate: Predicate;
  /** Without the first of them it is not said. */
  readonly evidence: readonly Words[];
  readonly attribution: readonly Speaker[];
  readonly via?: Via | undefined;
}

/** Ways of finding a filler that are readings of the words and no inferences. */
const READ_OFF: ReadonlySet<Via> = new Set(['DIRECT', 'COREFERENCE']);
/** The most places in the text that one claim points to. */
const MOST_SPANS = 20;

/** Collects the claims of an article. What cannot be said in the words of the graph is left out, and why is kept. */
export class ClaimWriter {
  readonly claims: ClaimRecord[] = [];
  readonly leftOut: string[] = [];
  readonly #article: string;
  readonly #entities: GraphEntities;
  readonly #spanOf: SpanOf;
  readonly #said = new Set<string>();

  constructor(article: string, entities: GraphEntities, spanOf: SpanOf) {
    this.#article = article;
    this.#entities = entities;
    this.#spanOf = spanOf;
  }

  /** Writes a claim, PROPOSED. The same thing said twice with the same words is one. */
  write(said: Said): void {
    const attribution = said.attribution.map((speaker) => this.#entities.idOf(speaker.entity));
    const [first, ...others] = said.evidence.slice(0, MOST_SPANS).map((words) => this.#spanOf(words));
    const evidence = [first, ...others].filter((span) => span !== undefined);
    const fault = first === undefined ? 'its words do not stand where it says' : faultOf(said, attribution);
    if (fault !== undefined) {
      this.leftOut.push(`${said.predicate} of ${said.subject}: ${fault}`);
      return;
    }
    const claim = this.#claimOf(said, attribution.filter((id) => id !== undefined), evidence);
    const same = JSON.stringify([claim.subject, claim.predicate, claim.object, claim.value, claim.unknown, claim.polarity, claim.attribution, claim.status, claim.evidence.map(({ start, end }) => [start, end])]);
    if (this.#said.has(same)) return;
    this.#said.add(same);
    this.claims.push(claim);
  }

  #claimOf({ subject, predicate, object, value, unknown, qualifiers = {}, validity, confidence, polarity = 'AFFIRMED', modality = 'FACTUAL', saidIn, via = 'DIRECT' }: Said, attribution: string[], evidence: (Words & { kind: EvidenceKind })[]): ClaimRecord {
    const isInferred = !READ_OFF.has(via);
    const claim: ClaimRecord = {
      record: 'claim', key: `${this.#article.slice('art:'.length)}/${this.claims.length + 1}`, subject, predicate, qualifiers, polarity, modality, attribution, article: this.#article, evidence,
      status: isInferred ? 'INFERRED' : attribution.length > 0 ? 'ATTRIBUTED' : 'STATED', derivedFrom: [], links: [], review: 'PROPOSED',
    };
    const more = { object, value, unknown, validity, confidence, saidIn: attribution.length > 0 ? saidIn : undefined, rule: isInferred ? via.toLowerCase().replaceAll('_', '-') : undefined };
    return Object.assign(claim, Object.fromEntries(Object.entries(more).filter(([, one]) => one !== undefined)));
  }
}

function faultOf({ predicate, subject, object, value, unknown }: Said, attribution: readonly (string | undefined)[]): string | undefined {
  const odd = attribution.find((id) => id === undefined || !actorTypes.includes(typeOfId(id) as EntityType));
  if (attribution.some((id) => id === undefined) || odd !== undefined) return `${odd ?? 'someone who is not listed'} cannot speak`;
  if (object === undefined && value === undefined && unknown === undefined) return 'what it leads to is not in the reading';
  if (object === undefined) return undefined;
  if (object === subject) return 'it ties something to itself';
  return isRole(predicate) || isRelation(predicate) ? misfit(predicate, typeOfId(subject) as NodeType, typeOfId(object) as NodeType) : undefined;
}

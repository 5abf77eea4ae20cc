import { describe, expect, test } from 'vitest';
import { createNewsgraph, DatasetError } from '../../src/newsgraph.ts';
import { bundledFolder, editedFolder, FIRST_ARTICLE } from '../bundled.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lines = readFileSync(join(bundledFolder, 'claims.jsonl'), 'utf8').trimEnd().split('\n').length;
const entityLines = readFileSync(join(bundledFolder, 'entities.jsonl'), 'utf8').trimEnd().split('\n').length;

/** The message with which a dataset is refused. */
function refusal(edit: (file: string, text: string) => string): string {
  try {
    createNewsgraph({ datasets: [editedFolder(edit)] });
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'taken';
}

const withLine = (target: string, line: object | string) => (file: string, text: string): string =>
  (file === target ? `${text}${typeof line === 'string' ? line : JSON.stringify(line)}\n` : text);

const spoiled = (rest: object): object => ({
  record: 'claim', key: 'X', subject: 'evt:us-strikes-2021-06', predicate: 'AUTHORIZER', object: 'per:joe-biden', article: FIRST_ARTICLE,
  evidence: [{ start: 0, end: 5, exact: 'Biden' }], status: 'STATED', ...rest,
});

const AT = `claims.jsonl:${lines + 1}: `;

describe('The validator', () => {
  test('takes the bundled data as it is', () => {
    expect(refusal((_file, text) => text)).toBe('taken');
  });

  test.each<[string, object, string]>([
    ['a span that is not in the text', { evidence: [{ start: 0, end: 5, exact: 'Trump' }] }, 'evidence[0]: "Trump" does not stand at 0–5 of art:biden-orders-strikes; "Biden" does'],
    ['a role filler of the wrong type', { object: 'eqp:f-15' }, 'AUTHORIZER leads to Person, Organization, Militia, Country, Group or AnonymousSource, not Equipment'],
    ['a role on something that is no event', { subject: 'cty:IRN' }, 'AUTHORIZER starts at Event, not Country'],
    ['an unknown id, with the nearest known one', { object: 'per:joe-bidn' }, 'object: no record has the id "per:joe-bidn". Did you mean "per:joe-biden"?'],
    ['a key given before', { key: 'F01', object: 'cty:USA' }, 'key: "F01" was given before'],
    ['the same claim again', { evidence: [{ start: 0, end: 25, exact: 'Biden gives order to bomb', kind: 'HEADLINE' }] }, 'says the same in the same words as "F01"'],
    ['the article\'s voice with a speaker', { attribution: ['org:us-dod'] }, 'STATED is the article\'s own voice; with an attribution it is ATTRIBUTED'],
    ['an attribution to nobody', { status: 'ATTRIBUTED' }, 'ATTRIBUTED needs an attribution: who says so?'],
    ['a speaker that cannot speak', { status: 'ATTRIBUTED', attribution: ['eqp:f-15'] }, 'attribution[0]: a speaker is an actor, not Equipment'],
    ['a speaker of another article', { status: 'ATTRIBUTED', attribution: ['src:iraqi-militia-official'] }, 'attribution[0]: src:iraqi-militia-official speaks in art:february-strikes only'],
    ['nothing said', { object: undefined }, 'a claim needs one of object, value and unknown'],
    ['two things said', { value: { text: 'x' } }, 'a claim has one of object, value and unknown, not object and value'],
    ['no evidence', { evidence: [] }, 'STATED needs evidence: the words of an article'],
    ['a derivation without its rule', { status: 'DERIVED' }, 'DERIVED needs a rule and the claims it is derivedFrom'],
    ['a curator who does not sign', { status: 'CURATED' }, 'CURATED needs curatedBy: who knows it?'],
    ['a word that is none of the list', { predicate: 'MODE', object: undefined, value: { word: 'AIRIAL' } }, 'MODE must be one of ABDUCT, BEAT, TORTURE, SEXUAL, TARGETED, DESTROY, PRIMITIVE, FIREARMS, EXPLOSIVES, SUICIDE_ATTACK, AERIAL, DRONE, HEAVY_WEAPONS, CROWD_CONTROL, UNCONVENTIONAL, not "AIRIAL". Did you mean "AERIAL"?'],
    ['a value of the wrong form', { predicate: 'SERIES', object: undefined, value: { text: 'five' } }, 'SERIES takes a value of the form series, not text'],
    ['a date that does not exist', { predicate: 'TIME', object: undefined, value: { time: { edtf: '2021-02-30', basis: 'STATED' } } }, 'not a date in EDTF (such as 2021-06-27, 2021-06, 2021-04/..): "2021-02-30"'],
    ['a derivation from nothing known', { status: 'DERIVED', rule: 'r', derivedFrom: ['F99'] }, 'refers to the claim "F99", which is not in the dataset'],
    ['a circle of causes', { subject: 'evt:drone-attacks-2021', predicate: 'RESPONSE_TO', object: 'evt:us-strikes-2021-06' }, 'RESPONSE_TO from evt:drone-attacks-2021 to evt:us-strikes-2021-06 closes a circle'],
    ['a command on who did it', { predicate: 'ACTOR', object: 'cty:USA', qualifiers: { commandMode: 'ORDERED' } }, 'commandMode belongs to AUTHORIZER, not to ACTOR'],
    ['something said in what is no statement', { status: 'ATTRIBUTED', attribution: ['org:us-dod'], saidIn: 'evt:drone-attacks-2021' }, 'saidIn: evt:drone-attacks-2021 is ASSAULT, not a STATEMENT'],
    ['a misspelt key', { objekt: 'x' }, 'Unrecognized key: "objekt"'],
  ])('refuses %s, naming file and line', (_what, rest, message) => {
    expect(refusal(withLine('claims.jsonl', spoiled(rest)))).toBe(AT + message);
  });

  test.each<[string, object | string, string]>([
    ['an id given twice', { record: 'entity', id: 'per:joe-biden', type: 'Person', name: 'Joe Biden' }, 'id: "per:joe-biden" was given before'],
    ['an id of another type', { record: 'entity', id: 'per:tank', type: 'Equipment', name: 'tank' }, 'id: "per:tank" is the id of Person, not of Equipment'],
    ['an id that is no id', { record: 'entity', id: 'Joe', type: 'Person', name: 'Joe' }, 'id: must be a prefix and a slug, such as per:joe-biden'],
    ['what is not JSON', '{"record": "entity",', 'not JSON'],
    ['a record of no kind', { id: 'per:x' }, '"record" must be entity, event, article or claim, not left out'],
  ])('refuses %s among the entities', (_what, line, message) => {
    expect(refusal(withLine('entities.jsonl', line)).split('\n')).toContain(`entities.jsonl:${entityLines + 1}: ${message}`);
  });

  test('refuses a file that is not the one it was, and one that is missing', () => {
    const source = editedFolder((_file, text) => text);
    const changed = { readFile: (file: string) => (file === 'events.jsonl' ? new TextEncoder().encode('{}') : source.readFile(file)) };
    expect(() => createNewsgraph({ datasets: [changed] })).toThrow(/^events\.jsonl:1: sha256 is [0-9a-f]{64}, but dataset\.json says [0-9a-f]{64}$/m);
    const missing = { readFile: (file: string) => (file === 'events.jsonl' ? undefined : source.readFile(file)) };
    expect(() => createNewsgraph({ datasets: [missing] })).toThrow('events.jsonl:1: the file is missing');
  });

  test('names every fault, not only the first', () => {
    const text = refusal((file, was) => (file === 'claims.jsonl' ? `${was}nonsense\n${JSON.stringify(spoiled({ colour: 'red' }))}\n` : was));
    expect(text.split('\n')).toEqual([`claims.jsonl:${lines + 1}: not JSON`, `claims.jsonl:${lines + 2}: Unrecognized key: "colour"`]);
  });
});

import type { LensInput, Voice } from '../../client/documents/documents.ts';
import { place } from './navigation.ts';

/** The lens as it stands in the address: which claims count, on every page alike. */

export const LENS_PARAMS = ['voices', 'trusted', 'distrusted', 'proposed', 'valid', 'known'] as const;
const ALL_VOICES: readonly Voice[] = ['ARTICLE', 'NAMED', 'UNNAMED', 'CAPTION'];

export interface LensChoice {
  readonly voices: readonly Voice[];
  /** Plain ids of speakers. */
  readonly trusted: readonly string[];
  readonly distrusted: readonly string[];
  readonly proposed: boolean;
  /** A day. */
  readonly valid: string | undefined;
  /** A day, to whose end things are taken as known. */
  readonly known: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const list = (params: URLSearchParams, name: string): string[] => (params.get(name) ?? '').split(',').filter((word) => word !== '');
const day = (params: URLSearchParams, name: string): string | undefined => [params.get(name) ?? ''].find((word) => DAY.test(word));

/** The lens that an address asks for. Words that are no voices, and dates that are none, are left out. */
export function readLens(params: URLSearchParams): LensChoice {
  const voices = ALL_VOICES.filter((voice) => list(params, 'voices').includes(voice));
  return {
    voices: voices.length === 0 ? ALL_VOICES : voices, trusted: list(params, 'trusted'), distrusted: list(params, 'distrusted'),
    proposed: params.get('proposed') === '1', valid: day(params, 'valid'), known: day(params, 'known'),
  };
}

/** Whether any choice differs from the standard lens. */
export const isStandard = (params: URLSearchParams): boolean => lensInput(params) === undefined;

/** The lens as the API takes it; undefined for the standard one. */
export function lensInput(params: URLSearchParams = place().params): LensInput | undefined {
  const lens = readLens(params);
  const input: LensInput = {
    ...(lens.voices.length < ALL_VOICES.length ? { voices: lens.voices } : {}),
    ...(lens.trusted.length > 0 ? { trusted: lens.trusted } : {}),
    ...(lens.distrusted.length > 0 ? { distrusted: lens.distrusted } : {}),
    ...(lens.proposed ? { reviews: ['ACCEPTED', 'PROPOSED'] } : {}),
    ...(lens.valid !== undefined || lens.known !== undefined
      ? { asOf: { ...(lens.valid === undefined ? {} : { valid: lens.valid }), ...(lens.known === undefined ? {} : { known: `${lens.known}T23:59:59Z` }) } } : {}),
  };
  return Object.keys(input).length === 0 ? undefined : input;
}

const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  ARTICLE: 'the article’s own voice', NAMED: 'named speakers', UNNAMED: 'unnamed sources', CAPTION: 'captions',
};
export const voiceWords = (voice: Voice): string => VOICE_WORDS[voice];
export const allVoices = ALL_VOICES;

/** The lens in a sentence; `nameOf` gives the names of speakers. */
export function lensInWords(params: URLSearchParams, nameOf: (id: string) => string): string {
  const lens = readLens(params);
  const without = ALL_VOICES.filter((voice) => !lens.voices.includes(voice));
  const parts = [
    lens.proposed ? 'accepted and proposed claims' : 'every accepted claim',
    ...(without.length > 0 ? [`without ${without.map(voiceWords).join(' and ')}`] : []),
    ...(lens.trusted.length > 0 ? [`attributed ones only of ${lens.trusted.map(nameOf).join(' and ')}`] : []),
    ...(lens.distrusted.length > 0 ? [`none of ${lens.distrusted.map(nameOf).join(' and ')}`] : []),
    ...(lens.valid === undefined ? [] : [`as things stood on ${lens.valid}`]),
    ...(lens.known === undefined ? [] : [`as known on ${lens.known}`]),
  ];
  return parts.join(', ');
}

/**
 * What can be claimed of a node as a value, beside its roles and relations.
 *
 * `of`: which nodes. `shape`: the form of the value (see `src/values.ts`). `single`: sources can disagree, but the node has
 * one at a time; the others stand beside it as claims.
 */
export interface AttributeRow {
  readonly of: readonly string[];
  readonly shape: 'time' | 'word' | 'text' | 'series' | 'casualties' | 'count';
  readonly single: boolean;
  readonly description: string;
}

const actors = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'] as const;

export const attributes = {
  MODE: { of: ['Event'], shape: 'word', single: false, description: 'How it was done: a mode of the event\'s type.' },
  CONTEXT: { of: ['Event'], shape: 'word', single: false, description: 'What it was about: a PLOVER context.' },
  EVENT_STATUS: { of: ['Event'], shape: 'word', single: true, description: 'Whether it happened. Without a claim: OCCURRED.' },
  TIME: { of: ['Event', 'Agreement'], shape: 'time', single: true, description: 'When it took place.' },
  SERIES: { of: ['Event'], shape: 'series', single: true, description: 'How many events are told as this one ("at least five": min 5).' },
  CASUALTIES: { of: ['Event'], shape: 'casualties', single: false, description: 'The dead, hurt or captured, by side.' },
  SCOPE: { of: ['Event'], shape: 'text', single: false, description: 'How large it was, in the source\'s words ("limited").' },
  LABEL: { of: ['Event', ...actors], shape: 'text', single: false, description: 'What a speaker calls it ("defensive"). A label, not a fact.' },
  OUTCOME: { of: ['Event'], shape: 'text', single: false, description: 'What came of it, as told.' },
  PURPOSE: { of: ['Event'], shape: 'text', single: false, description: 'What it was for, as told.' },
  PARTICULAR: {
    of: ['Event', ...actors, 'Place', 'Facility', 'Equipment', 'Agreement', 'Position'], shape: 'text', single: false,
    description: 'What is said of it that no other word here holds, in brief.',
  },
  MEMBERS_COMPLETE: { of: ['Group'], shape: 'word', single: true, description: 'Whether the members named are all: YES or NO.' },
  MEMBERS: { of: ['Group', 'AnonymousSource'], shape: 'text', single: false, description: 'Who belongs to it; used for what is not said of it.' },
  PARTIES: { of: ['Agreement'], shape: 'text', single: false, description: 'Who is party to it; used for what is not said of it.' },
  NAME: { of: ['Place', 'Facility'], shape: 'text', single: true, description: 'Its name, where a source withholds or gives it.' },
  EXTENT: { of: ['Facility', 'Place', 'Equipment'], shape: 'text', single: false, description: 'How many there are, where a source says or withholds it.' },
  COUNT: {
    of: actors, shape: 'count', single: false,
    description: 'A source counts events ("the second time he has ordered"); the count can be checked against the graph.',
  },
  BYLINE: { of: ['Article'], shape: 'text', single: true, description: 'Who wrote the article.' },
  PUBLISHER: { of: ['Article'], shape: 'text', single: true, description: 'Who published it.' },
  PUBLISHED: { of: ['Article'], shape: 'time', single: true, description: 'When it was published.' },
  WIRE_ORIGIN: { of: ['Article'], shape: 'text', single: true, description: 'The agency whose copy it is.' },
} as const satisfies Record<string, AttributeRow>;

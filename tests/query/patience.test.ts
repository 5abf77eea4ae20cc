import { describe, expect, test } from 'vitest';
import { eventsWhere } from '../../src/query/events.ts';
import { Patience } from '../../src/query/patience.ts';
import { bundled } from '../bundled.ts';

const message = /^The query was worked on for 5 ms and stopped: name an entity, a type or days, ask for fewer things at once, or use search for names\.$/;

/** A clock that runs on by a millisecond at each look at it. */
function runningClock(): () => number {
  let time = 0;
  return () => (time += 1);
}

describe('Patience', () => {
  test('stops once the time is over, says so, and what to ask instead', () => {
    const patience = new Patience(5, runningClock());
    expect(() => {
      for (let i = 0; i < 100_000; i++) patience.look();
    }).toThrow(expect.objectContaining({ code: 'TOO_COSTLY', message: expect.stringMatching(message) as string }) as Error);
  });

  test('begins anew after a rest', () => {
    const patience = new Patience(5, runningClock());
    for (let i = 0; i < 100_000; i++) {
      patience.look();
      if (i % 1_000 === 0) patience.rest();
    }
  });

  test('ends a question that looks through everything, over and over', () => {
    const sight = { ...bundled().sight, patience: new Patience(5, runningClock()) };
    expect(() => {
      for (let i = 0; i < 1_000; i++) eventsWhere(sight, { or: [{ text: 'strike' }, { text: 'attack' }] });
    }).toThrow(message);
  });
});

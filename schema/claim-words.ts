/** The closed lists in which a claim says who says it, how firmly, and how we come to hold it. */

/** How a fact rests on its source, strongest first. */
export const statuses = {
  STATED: 'The article says it in its own voice.',
  ATTRIBUTED: 'The article reports that someone said it.',
  CURATED: 'A person coded it from outside the article, and signed it.',
  DERIVED: 'It follows by a named rule from other claims, which are listed.',
  INFERRED: 'A reader or machine concludes it; hidden unless asked for.',
} as const satisfies Record<string, string>;

/** How a fact, the sum of its claims in view, stands. */
export const factStatuses = {
  ...statuses,
  DISPUTED: 'One claim in view says so and another denies it.',
} as const satisfies Record<string, string>;

export const polarities = {
  AFFIRMED: 'The source says that it is so.',
  NEGATED: 'The source says that it is not so.',
} as const satisfies Record<string, string>;

export const modalities = {
  FACTUAL: 'Told as having happened or being so.',
  ASSESSED: 'A judgement of the speaker ("we assess").',
  HEDGED: 'Weakened by the speaker ("appears to", "reportedly").',
  PROSPECTIVE: 'Told as planned or expected.',
  HYPOTHETICAL: 'Told as a mere possibility.',
  COMMITMENT: 'A promise or pledge.',
  OPINION: 'The view of the speaker.',
} as const satisfies Record<string, string>;

/** Whose voice carries a claim. */
export const voices = {
  ARTICLE: 'The running text or headline itself; nobody is quoted for it.',
  CAPTION: 'Only the caption of a picture, which may show something else than the event.',
  NAMED: 'Every speaker in the chain is named.',
  UNNAMED: 'Some speaker in the chain is only described ("two officials", "critics").',
} as const satisfies Record<string, string>;

/** How far a claim has been checked by a person. */
export const reviews = {
  ACCEPTED: 'Coded or accepted by a person.',
  PROPOSED: 'Read by a machine and not yet judged.',
  REJECTED: 'Judged wrong by a person; kept for the record.',
} as const satisfies Record<string, string>;

export const evidenceKinds = {
  HEADLINE: 'The headline.',
  BODY: 'The running text.',
  CAPTION: 'The caption of a picture, which may show something else.',
  QUOTE: 'Words in quotation marks.',
} as const satisfies Record<string, string>;

/** Why something is not known. */
export const unknownStates = {
  NOT_STATED: 'The source does not say.',
  UNDISCLOSED: 'Someone who knows, or may know, does not make it public.',
  DECLINED: 'Someone was asked and would not answer.',
  ONGOING: 'It is still being found out.',
} as const satisfies Record<string, string>;

/** How one claim bears on another. */
export const claimLinks = {
  SUPPORTS: 'Gives reason to believe the other.',
  DISPUTES: 'Casts doubt on the other.',
  DENIES: 'Says that the other is not so.',
  VARIANT_OF: 'Tells the same matter differently, without contradiction.',
  SUPERSEDES: 'Corrects the other, which counts no longer.',
} as const satisfies Record<string, string>;

/** What a date rests on. */
export const timeBases = {
  STATED: 'The text gives the date.',
  RELATIVE: 'Counted from the date of the article ("on Sunday").',
  DERIVED: 'Follows from other dates.',
  CURATED: 'Known from outside the text.',
} as const satisfies Record<string, string>;

export const timePrecisions = {
  SECOND: 'To the second or finer.',
  DAY: 'To the day.',
  MONTH: 'To the month.',
  SEASON: 'To the season.',
  YEAR: 'To the year.',
  DECADE: 'To the decade or wider.',
  INTERVAL: 'A span with two ends.',
  OPEN: 'A span with one end unknown or open.',
} as const satisfies Record<string, string>;

export const casualtySides = {
  ACTOR: 'Of those who did it.',
  RECIPIENT: 'Of those it was done to.',
  CIVILIAN: 'Civilians of any side.',
  UNKNOWN: 'The side is not told.',
  ALL: 'All sides together: a total, not to be added to the others.',
} as const satisfies Record<string, string>;

export const casualtyKinds = {
  KILLED: 'Dead.',
  INJURED: 'Wounded or hurt.',
  CAPTURED: 'Taken prisoner.',
} as const satisfies Record<string, string>;

/** Whether an event happened. */
export const eventStatuses = {
  OCCURRED: 'Told as having happened.',
  ONGOING: 'Told as going on.',
  PROSPECTIVE: 'Told as planned, promised or expected.',
  HYPOTHETICAL: 'Told as a possibility only.',
  NEGATED: 'Told as not having happened.',
} as const satisfies Record<string, string>;

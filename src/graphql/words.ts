import * as words from '../../schema/claim-words.ts';
import { attributes } from '../../schema/attributes.ts';
import * as kinds from '../../schema/entity-types.ts';
import { eventContexts, eventTypes, quadClasses } from '../../schema/event-types.ts';
import { eventRelationTypes, MENTIONS, relationTypes } from '../../schema/relation-types.ts';
import { commandModes, roles } from '../../schema/roles.ts';
import { allEventTypes, allModes, allPredicates, modesOf, type EventMode, type EventType, type Predicate, type Role } from '../ontology.ts';
import { builder } from './builder.ts';

/** The closed lists of `schema/` as GraphQL enums; key and description come from there. */

type Described = Readonly<Record<string, string | { readonly description: string }>>;

function wordsAsEnum<T extends Described>(name: string, description: string, table: T) {
  const values = Object.fromEntries(Object.entries(table).map(([key, row]) =>
    [key, { description: typeof row === 'string' ? row : row.description }]));
  return builder.enumType(name, { description, values: values as Record<keyof T & string, { description: string }> });
}

const modeTable = Object.fromEntries(allModes.map((mode) => [mode, describeMode(mode)])) as Record<EventMode, string>;

function describeMode(mode: EventMode): string {
  return allEventTypes.flatMap((type) => modesOf(type).filter(([key]) => key === mode)
    .map(([, row]) => `${type}: ${row.description}`)).join(' ');
}

const predicateTable = Object.fromEntries(allPredicates.map((predicate) => {
  const rows = { ...roles, ...relationTypes, ...eventRelationTypes, ...attributes };
  return [predicate, rows[predicate].description];
})) as Record<Predicate, string>;

export const EventTypeEnum = wordsAsEnum('EventType', 'What kind of act an event is: the PLOVER 2021 types, and STATEMENT and OTHER.', eventTypes as Record<EventType, { description: string }>);
export const EventModeEnum = wordsAsEnum('EventMode', 'How an act was done: PLOVER 2021 modes, and those of STATEMENT.', modeTable);
export const EventContextEnum = wordsAsEnum('EventContext', 'What an event is about: PLOVER 2021 contexts.', eventContexts);
export const QuadClassEnum = wordsAsEnum('QuadClass', 'Words or deeds, nearer or apart.', quadClasses);
export const EventRoleEnum = wordsAsEnum('EventRole', 'A part that somebody or something has in an event.', roles as Record<Role, { description: string }>);
export const PredicateEnum = wordsAsEnum('Predicate', 'What a claim says of its subject: a role, a relation or an attribute.', predicateTable);
export const TieEnum = wordsAsEnum('Tie', 'What a fact says of its subject: all predicates, and that an article tells of a node.', {
  ...predicateTable, MENTIONS,
});
export const EventStatusEnum = wordsAsEnum('EventStatus', 'Whether an event happened.', words.eventStatuses);
export const ClaimStatusEnum = wordsAsEnum('ClaimStatus', 'How a claim rests on its source, strongest first.', words.statuses);
export const FactStatusEnum = wordsAsEnum('FactStatus', 'How a fact stands, given its claims in view: the strongest of their statuses, or DISPUTED.', words.factStatuses);
export const PolarityEnum = wordsAsEnum('Polarity', 'Whether the source says yes or no.', words.polarities);
export const ModalityEnum = wordsAsEnum('Modality', 'How firmly, and in what sense, the source says it.', words.modalities);
export const VoiceEnum = wordsAsEnum('Voice', 'Whose voice carries a claim.', words.voices);
export const ReviewEnum = wordsAsEnum('Review', 'How far a claim has been checked by a person.', words.reviews);
export const EvidenceKindEnum = wordsAsEnum('EvidenceKind', 'Which part of the article the words stand in.', words.evidenceKinds);
export const UnknownStateEnum = wordsAsEnum('UnknownState', 'Why something is not known. None of these means zero.', words.unknownStates);
export const ClaimLinkEnum = wordsAsEnum('ClaimLinkType', 'How one claim bears on another.', words.claimLinks);
export const TimeBasisEnum = wordsAsEnum('TimeBasis', 'What a date rests on.', words.timeBases);
export const TimePrecisionEnum = wordsAsEnum('TimePrecision', 'How finely a date is known.', words.timePrecisions);
export const CasualtySideEnum = wordsAsEnum('CasualtySide', 'Whose casualties.', words.casualtySides);
export const CasualtyKindEnum = wordsAsEnum('CasualtyKind', 'What befell them.', words.casualtyKinds);
export const CommandModeEnum = wordsAsEnum('CommandMode', 'How the authorizer brought the act about, as the source words it.', commandModes);
export const AliasKindEnum = wordsAsEnum('AliasKind', 'How an alias is meant.', kinds.aliasKinds);
export const OrganizationKindEnum = wordsAsEnum('OrganizationKind', 'What kind of body an organization is.', kinds.organizationKinds);
export const MembershipEnum = wordsAsEnum('Membership', 'Whether the members of a group can be listed.', kinds.membershipKinds);
export const EquipmentClassEnum = wordsAsEnum('EquipmentClass', 'What a piece of equipment is.', kinds.equipmentClasses);
export const FacilityKindEnum = wordsAsEnum('FacilityKind', 'What a facility is for.', kinds.facilityKinds);
export const EntityTypeEnum = wordsAsEnum('EntityType', 'What an entity is.', kinds.entityTypes as Record<keyof typeof kinds.entityTypes, { description: string }>);
export const DirectionEnum = wordsAsEnum('Direction', 'Which way a fact was walked.', {
  OUT: 'From its subject to its object.', IN: 'From its object back to its subject.',
});

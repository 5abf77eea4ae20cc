/** The enums and input types of the operations, printed from the schema by "npm run schema"; not to be edited. */

export type AliasKind =
  | 'FORMER'
  | 'LOADED'
  | 'METONYM'
  | 'STRONG'
  | 'TRANSLITERATION'
  | 'WEAK';

export interface AsOfInput {
  readonly known?: string | null | undefined;
  readonly valid?: string | null | undefined;
}

export type CasualtyKind =
  | 'CAPTURED'
  | 'INJURED'
  | 'KILLED';

export type CasualtySide =
  | 'ACTOR'
  | 'ALL'
  | 'CIVILIAN'
  | 'RECIPIENT'
  | 'UNKNOWN';

export type ClaimLinkType =
  | 'DENIES'
  | 'DISPUTES'
  | 'SUPERSEDES'
  | 'SUPPORTS'
  | 'VARIANT_OF';

export type ClaimStatus =
  | 'ATTRIBUTED'
  | 'CURATED'
  | 'DERIVED'
  | 'INFERRED'
  | 'STATED';

export type CommandMode =
  | 'APPROVED'
  | 'AUTHORIZED'
  | 'CALLED_FOR'
  | 'DIRECTED'
  | 'ORDERED'
  | 'REQUESTED';

export type CountVerdict =
  | 'COMPATIBLE'
  | 'CONSISTENT'
  | 'FEWER'
  | 'MORE';

export interface DayRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export type Direction =
  | 'IN'
  | 'OUT';

export interface EntityFilter {
  readonly actorIn?: EventFilter | null | undefined;
  readonly administration?: EntityFilter | null | undefined;
  readonly administrationOf?: EntityFilter | null | undefined;
  readonly allies?: EntityFilter | null | undefined;
  readonly and?: readonly (EntityFilter)[] | null | undefined;
  readonly audienceIn?: EventFilter | null | undefined;
  readonly authorizerIn?: EventFilter | null | undefined;
  readonly backedBy?: EntityFilter | null | undefined;
  readonly backs?: EntityFilter | null | undefined;
  readonly contains?: EntityFilter | null | undefined;
  readonly differentFrom?: EntityFilter | null | undefined;
  readonly government?: EntityFilter | null | undefined;
  readonly governs?: EntityFilter | null | undefined;
  readonly holders?: EntityFilter | null | undefined;
  readonly holdsPosition?: EntityFilter | null | undefined;
  readonly id?: IdIn | null | undefined;
  readonly instrumentIn?: EventFilter | null | undefined;
  readonly leaders?: EntityFilter | null | undefined;
  readonly leads?: EntityFilter | null | undefined;
  readonly locationIn?: EventFilter | null | undefined;
  readonly memberOf?: EntityFilter | null | undefined;
  readonly members?: EntityFilter | null | undefined;
  readonly name?: string | null | undefined;
  readonly not?: EntityFilter | null | undefined;
  readonly objectIn?: EventFilter | null | undefined;
  readonly operatesIn?: EntityFilter | null | undefined;
  readonly operating?: EntityFilter | null | undefined;
  readonly or?: readonly (EntityFilter)[] | null | undefined;
  readonly originIn?: EventFilter | null | undefined;
  readonly partOf?: EntityFilter | null | undefined;
  readonly parties?: EntityFilter | null | undefined;
  readonly parts?: EntityFilter | null | undefined;
  readonly partyTo?: EntityFilter | null | undefined;
  readonly possiblySameAs?: EntityFilter | null | undefined;
  readonly presence?: EntityFilter | null | undefined;
  readonly presentIn?: EntityFilter | null | undefined;
  readonly protectedIn?: EventFilter | null | undefined;
  readonly proxies?: EntityFilter | null | undefined;
  readonly proxyOf?: EntityFilter | null | undefined;
  readonly recipientIn?: EventFilter | null | undefined;
  readonly sameAs?: EntityFilter | null | undefined;
  readonly speaksFor?: EntityFilter | null | undefined;
  readonly spokespeople?: EntityFilter | null | undefined;
  readonly targetIn?: EventFilter | null | undefined;
  readonly type?: EntityTypeIn | null | undefined;
  readonly usedBy?: EntityFilter | null | undefined;
  readonly usesFacilities?: EntityFilter | null | undefined;
  readonly within?: EntityFilter | null | undefined;
}

export type EntityType =
  | 'Agreement'
  | 'AnonymousSource'
  | 'Country'
  | 'Equipment'
  | 'Facility'
  | 'Group'
  | 'Militia'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Position';

export interface EntityTypeIn {
  readonly in?: readonly (EntityType)[] | null | undefined;
  readonly notIn?: readonly (EntityType)[] | null | undefined;
}

export type EquipmentClass =
  | 'ARTILLERY'
  | 'EXPLOSIVE'
  | 'MANNED_AIRCRAFT'
  | 'MISSILE'
  | 'OTHER'
  | 'ROCKET'
  | 'SMALL_ARMS'
  | 'UAV'
  | 'VEHICLE'
  | 'VESSEL';

export type EventContext =
  | 'ASYLUM'
  | 'CBRN'
  | 'CORRUPTION'
  | 'CRIME'
  | 'CYBER'
  | 'DIPLOMATIC'
  | 'DISASTERS'
  | 'ECONOMIC'
  | 'ELECTION'
  | 'ENVIRONMENT'
  | 'EXECUTIVE'
  | 'GENDER'
  | 'HEALTH'
  | 'HUMANITARIAN'
  | 'HUMAN_RIGHTS'
  | 'HUMAN_SECURITY'
  | 'ILLEGAL_DRUGS'
  | 'INEQUALITY'
  | 'INTELLIGENCE'
  | 'LEGAL'
  | 'LEGISLATIVE'
  | 'LGBT'
  | 'MIGRATION'
  | 'MILITARY'
  | 'MISINFORMATION'
  | 'NATURAL_RESOURCE'
  | 'PEACEKEEPING'
  | 'POLITICAL_INSTITUTIONS'
  | 'PRO_AUTOCRACY'
  | 'PRO_DEMOCRACY'
  | 'RELIGION_ETHNICITY'
  | 'REPRESSION'
  | 'RIGHTS_FREEDOMS'
  | 'TECHNOLOGY'
  | 'TERRITORY'
  | 'TERRORISM'
  | 'TRAFFICKING';

export interface EventContextIn {
  readonly in?: readonly (EventContext)[] | null | undefined;
  readonly notIn?: readonly (EventContext)[] | null | undefined;
}

export interface EventFilter {
  readonly actor?: EntityFilter | null | undefined;
  readonly and?: readonly (EventFilter)[] | null | undefined;
  readonly article?: IdIn | null | undefined;
  readonly audience?: EntityFilter | null | undefined;
  readonly authorizer?: EntityFilter | null | undefined;
  readonly context?: EventContextIn | null | undefined;
  readonly has?: readonly (EventRole)[] | null | undefined;
  readonly id?: IdIn | null | undefined;
  readonly instrument?: EntityFilter | null | undefined;
  readonly isAnswered?: boolean | null | undefined;
  readonly isResponse?: boolean | null | undefined;
  readonly lacks?: readonly (EventRole)[] | null | undefined;
  readonly location?: EntityFilter | null | undefined;
  readonly mode?: EventModeIn | null | undefined;
  readonly not?: EventFilter | null | undefined;
  readonly object?: EntityFilter | null | undefined;
  readonly or?: readonly (EventFilter)[] | null | undefined;
  readonly origin?: EntityFilter | null | undefined;
  readonly participant?: EntityFilter | null | undefined;
  readonly place?: IdIn | null | undefined;
  readonly protected?: EntityFilter | null | undefined;
  readonly quad?: QuadClassIn | null | undefined;
  readonly recipient?: EntityFilter | null | undefined;
  readonly status?: EventStatusIn | null | undefined;
  readonly target?: EntityFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly time?: DayRange | null | undefined;
  readonly type?: EventTypeIn | null | undefined;
}

export type EventMode =
  | 'ABDUCT'
  | 'ACCESS'
  | 'AERIAL'
  | 'ALLEGE'
  | 'ARREST'
  | 'ASSIST'
  | 'BAN'
  | 'BEAT'
  | 'BOYCOTT'
  | 'CEASEFIRE'
  | 'CENSOR'
  | 'CHANGE'
  | 'CLAIM_OF_RESPONSIBILITY'
  | 'CONVICT'
  | 'CROWD_CONTROL'
  | 'CURFEW'
  | 'CYBER'
  | 'DECLINED_COMMENT'
  | 'DEMO'
  | 'DENIAL'
  | 'DEPORT'
  | 'DESTROY'
  | 'DISAPPROVE'
  | 'DISARM'
  | 'DISCONTINUE'
  | 'DRONE'
  | 'EXPEL'
  | 'EXPLOSIVES'
  | 'FIREARMS'
  | 'HEAVY_WEAPONS'
  | 'HUNGER'
  | 'INTERVIEW'
  | 'INVESTIGATE'
  | 'MARTIAL_LAW'
  | 'MEET'
  | 'MILITIA'
  | 'MISINFORMATION'
  | 'MULTILATERAL'
  | 'OBSTRUCT'
  | 'PHONE'
  | 'POLICE'
  | 'PRIMITIVE'
  | 'RELATIONS'
  | 'RELEASE'
  | 'RESIGN'
  | 'RESTRICT'
  | 'RIOT'
  | 'SEIZE'
  | 'SEXUAL'
  | 'SPOKEN'
  | 'STRIKE'
  | 'SUICIDE_ATTACK'
  | 'TARGETED'
  | 'TERRITORY'
  | 'THIRD_PARTY'
  | 'TORTURE'
  | 'TROOPS'
  | 'UNCONVENTIONAL'
  | 'VANDALIZE'
  | 'VIOLENCE'
  | 'VISIT'
  | 'WEAPONS'
  | 'WITHDRAW'
  | 'WITHHOLD'
  | 'WRITTEN_STATEMENT'
  | 'YIELD';

export interface EventModeIn {
  readonly in?: readonly (EventMode)[] | null | undefined;
  readonly notIn?: readonly (EventMode)[] | null | undefined;
}

export interface EventOrder {
  readonly direction?: OrderDirection | undefined;
  readonly field: EventOrderField;
}

export type EventOrderField =
  | 'TIME'
  | 'TITLE';

export type EventRole =
  | 'ACTOR'
  | 'AUDIENCE'
  | 'AUTHORIZER'
  | 'INSTRUMENT'
  | 'LOCATION'
  | 'OBJECT'
  | 'ORIGIN'
  | 'PROTECTED'
  | 'RECIPIENT'
  | 'TARGET';

export type EventStatus =
  | 'HYPOTHETICAL'
  | 'NEGATED'
  | 'OCCURRED'
  | 'ONGOING'
  | 'PROSPECTIVE';

export interface EventStatusIn {
  readonly in?: readonly (EventStatus)[] | null | undefined;
  readonly notIn?: readonly (EventStatus)[] | null | undefined;
}

export type EventType =
  | 'ACCUSE'
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'COERCE'
  | 'CONCEDE'
  | 'CONSULT'
  | 'COOPERATE'
  | 'MOBILIZE'
  | 'OTHER'
  | 'PROTEST'
  | 'REJECT'
  | 'REQUEST'
  | 'RETREAT'
  | 'SANCTION'
  | 'STATEMENT'
  | 'SUPPORT'
  | 'THREATEN';

export interface EventTypeIn {
  readonly in?: readonly (EventType)[] | null | undefined;
  readonly notIn?: readonly (EventType)[] | null | undefined;
}

export type EvidenceKind =
  | 'BODY'
  | 'CAPTION'
  | 'HEADLINE'
  | 'QUOTE';

export type FacilityKind =
  | 'AIRPORT'
  | 'BASE'
  | 'BORDER_CONTROL'
  | 'DIPLOMATIC'
  | 'DRONE_LAUNCH_RECOVERY'
  | 'OPERATIONAL'
  | 'OTHER'
  | 'WEAPONS_STORAGE';

export type FactStatus =
  | 'ATTRIBUTED'
  | 'CURATED'
  | 'DERIVED'
  | 'DISPUTED'
  | 'INFERRED'
  | 'STATED';

export interface IdIn {
  readonly in?: readonly (string)[] | null | undefined;
  readonly notIn?: readonly (string)[] | null | undefined;
}

export interface LensInput {
  readonly articles?: readonly (string)[] | null | undefined;
  readonly asOf?: AsOfInput | null | undefined;
  readonly datasets?: readonly (string)[] | null | undefined;
  readonly distrusted?: readonly (string)[] | null | undefined;
  readonly reviews?: readonly (Review)[] | null | undefined;
  readonly statuses?: readonly (ClaimStatus)[] | null | undefined;
  readonly trusted?: readonly (string)[] | null | undefined;
  readonly voices?: readonly (Voice)[] | null | undefined;
}

export type MatchKind =
  | 'ALIAS'
  | 'EXACT'
  | 'FUZZY';

export type Membership =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

export type Modality =
  | 'ASSESSED'
  | 'COMMITMENT'
  | 'FACTUAL'
  | 'HEDGED'
  | 'HYPOTHETICAL'
  | 'OPINION'
  | 'PROSPECTIVE';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganizationKind =
  | 'ADMINISTRATION'
  | 'COALITION'
  | 'COMPANY'
  | 'GOVERNMENT'
  | 'GOVERNMENT_BODY'
  | 'INTERGOVERNMENTAL'
  | 'MEDIA'
  | 'MILITARY'
  | 'NGO'
  | 'OTHER'
  | 'PARTY';

export type PathMode =
  | 'ALL'
  | 'SHORTEST';

export type Polarity =
  | 'AFFIRMED'
  | 'NEGATED';

export type Predicate =
  | 'ACTOR'
  | 'ADMINISTRATION_OF'
  | 'ALLIED_WITH'
  | 'AUDIENCE'
  | 'AUTHORIZER'
  | 'BACKS'
  | 'BYLINE'
  | 'CASUALTIES'
  | 'CONCURRENT_WITH'
  | 'CONTEXT'
  | 'COUNT'
  | 'DIFFERENT_FROM'
  | 'EVENT_STATUS'
  | 'EVIDENCE_FOR'
  | 'EXTENT'
  | 'GOVERNMENT_OF'
  | 'HOLDS_POSITION'
  | 'INSTANCE_OF'
  | 'INSTRUMENT'
  | 'LABEL'
  | 'LEADS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERS_COMPLETE'
  | 'MEMBER_OF'
  | 'MODE'
  | 'NAME'
  | 'OBJECT'
  | 'OPERATES_IN'
  | 'ORIGIN'
  | 'OUTCOME'
  | 'PARTICULAR'
  | 'PARTIES'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'POSSIBLY_SAME_AS'
  | 'PRECEDES'
  | 'PRESENT_IN'
  | 'PROTECTED'
  | 'PROXY_OF'
  | 'PUBLISHED'
  | 'PUBLISHER'
  | 'PURPOSE'
  | 'RECIPIENT'
  | 'RESPONSE_TO'
  | 'SAME_AS'
  | 'SCOPE'
  | 'SERIES'
  | 'SPOKESPERSON_OF'
  | 'TARGET'
  | 'TIME'
  | 'USES_FACILITY'
  | 'VARIANT_OF'
  | 'WIRE_ORIGIN'
  | 'WITHIN';

export type QuadClass =
  | 'MATERIAL_CONFLICT'
  | 'MATERIAL_COOPERATION'
  | 'NEUTRAL'
  | 'VERBAL_CONFLICT'
  | 'VERBAL_COOPERATION';

export interface QuadClassIn {
  readonly in?: readonly (QuadClass)[] | null | undefined;
  readonly notIn?: readonly (QuadClass)[] | null | undefined;
}

export type Review =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REJECTED';

export type RollUp =
  | 'ANYONE_OF_COUNTRY'
  | 'COUNTRY'
  | 'ENTITY';

export type Tie =
  | 'ACTOR'
  | 'ADMINISTRATION_OF'
  | 'ALLIED_WITH'
  | 'AUDIENCE'
  | 'AUTHORIZER'
  | 'BACKS'
  | 'BYLINE'
  | 'CASUALTIES'
  | 'CONCURRENT_WITH'
  | 'CONTEXT'
  | 'COUNT'
  | 'DIFFERENT_FROM'
  | 'EVENT_STATUS'
  | 'EVIDENCE_FOR'
  | 'EXTENT'
  | 'GOVERNMENT_OF'
  | 'HOLDS_POSITION'
  | 'INSTANCE_OF'
  | 'INSTRUMENT'
  | 'LABEL'
  | 'LEADS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERS_COMPLETE'
  | 'MEMBER_OF'
  | 'MENTIONS'
  | 'MODE'
  | 'NAME'
  | 'OBJECT'
  | 'OPERATES_IN'
  | 'ORIGIN'
  | 'OUTCOME'
  | 'PARTICULAR'
  | 'PARTIES'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'POSSIBLY_SAME_AS'
  | 'PRECEDES'
  | 'PRESENT_IN'
  | 'PROTECTED'
  | 'PROXY_OF'
  | 'PUBLISHED'
  | 'PUBLISHER'
  | 'PURPOSE'
  | 'RECIPIENT'
  | 'RESPONSE_TO'
  | 'SAME_AS'
  | 'SCOPE'
  | 'SERIES'
  | 'SPOKESPERSON_OF'
  | 'TARGET'
  | 'TIME'
  | 'USES_FACILITY'
  | 'VARIANT_OF'
  | 'WIRE_ORIGIN'
  | 'WITHIN';

export type TimeBasis =
  | 'CURATED'
  | 'DERIVED'
  | 'RELATIVE'
  | 'STATED';

export type TimePrecision =
  | 'DAY'
  | 'DECADE'
  | 'INTERVAL'
  | 'MONTH'
  | 'OPEN'
  | 'SEASON'
  | 'SECOND'
  | 'YEAR';

export type TimeUnit =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type TimelineKind =
  | 'AGREEMENT'
  | 'EVENT'
  | 'RELATION_BEGINS'
  | 'RELATION_ENDS';

export type UnknownState =
  | 'DECLINED'
  | 'NOT_STATED'
  | 'ONGOING'
  | 'UNDISCLOSED';

export type Voice =
  | 'ARTICLE'
  | 'CAPTION'
  | 'NAMED'
  | 'UNNAMED';

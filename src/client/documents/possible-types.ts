/** Interface → its object types, as Apollo Client and urql's graphcache take them; printed by "npm run schema". */
export const possibleTypes: Record<string, string[]> = {
  Actor: ['AnonymousSource', 'Country', 'Group', 'Militia', 'Organization', 'Person'],
  Entity: ['Agreement', 'AnonymousSource', 'Country', 'Equipment', 'Facility', 'Group', 'Militia', 'Organization', 'Person', 'Place', 'Position'],
  Node: ['Agreement', 'AnonymousSource', 'Article', 'Claim', 'Country', 'Equipment', 'Event', 'Facility', 'Group', 'Militia', 'Organization', 'Person', 'Place', 'Position'],
  TieEdge: ['ActorTieEdge', 'AgreementTieEdge', 'ArticleTieEdge', 'CountryTieEdge', 'EntityTieEdge', 'EquipmentTieEdge', 'EventTieEdge', 'FacilityTieEdge', 'NodeTieEdge', 'OrganizationTieEdge', 'PersonTieEdge', 'PositionTieEdge'],
};

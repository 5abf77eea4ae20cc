/** The questions that the HTTP bench asks of newsgraph and of its peer; both must answer alike. */
export const questions = {
  headline: `{
    events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }, first: 20) {
      totalCount
      edges { cursor node {
        title
        orderedBy { edges { status node { name } claims(first: 5) { nodes { attribution { name } evidence { exact start end } article { headline } } } } }
        actors { edges { status node { name } } }
        recipients { edges { status node { name } } }
        locations { edges { node { name } } }
        instruments { edges { node { name } } }
        responseTo { edges { node { title } } }
      } }
    }
  }`,
  lookup: '{ entity(by: { id: "mil:kataib-hezbollah" }) { name aliases { value language } } }',
  path: `{
    paths(from: "per:joe-biden", to: "mil:kataib-sayyid-al-shuhada", maxLength: 4) {
      totalCount
      edges { node { length hops { predicate status source { ... on Entity { name } ... on Event { title } } target { ... on Entity { name } ... on Event { title } } } } }
    }
  }`,
} as const;

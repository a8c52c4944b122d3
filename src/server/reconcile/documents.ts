import { gql } from 'graphql-tag';

/** The fields of a record that every answer begins with. */
export const entityFragment = gql`
  fragment reconcileEntity on Entity {
    id
    kind
    label
    labelZh
    synthetic
  }
`;

/** A candidate for the match of a name. */
export const candidateFragment = gql`
  fragment candidate on MatchCandidate {
    score
    verdict
    matched {
      text
    }
    node {
      ...reconcileEntity
    }
    features {
      feature
      points
      because
    }
  }
  ${entityFragment}
`;

/** The records that begin with a text, to suggest. */
export const suggestDocument = gql`
  query ReconcileSuggest($text: String!, $kinds: [EntityKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      nodes {
        ...reconcileEntity
      }
    }
  }
  ${entityFragment}
`;

/** The values of a record that its preview shows. */
export const previewDocument = gql`
  query ReconcilePreview($id: ID!) {
    node(id: $id) {
      ... on Entity {
        ...reconcileEntity
        caseCount
      }
      ... on Named {
        aliases {
          text
        }
      }
      ... on Post {
        city
        country {
          label
        }
        identifiers
      }
      ... on Target {
        city
        country {
          label
        }
        identifiers
      }
      ... on Company {
        province
        identifiers
      }
    }
  }
  ${entityFragment}
`;

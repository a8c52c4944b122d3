import { gql } from 'graphql-tag';
import type { MeantQuery, TraceQuery } from '../generated/operations.ts';
import type { TypedDocument } from './askAnswerer.ts';

/** The records that a text may mean. */
export const meantOperation: TypedDocument<MeantQuery> = gql`
  query Meant($text: String!) {
    search(text: $text, kinds: [POST, TARGET, COMPANY, TECHNOLOGY, AREA, COUNTRY], first: 6) {
      nodes {
        id
        label
      }
      edges {
        score
        matched {
          text
        }
      }
    }
  }
`;

/** Paths with all that a reader needs to check them. */
export const traceOperation: TypedDocument<TraceQuery> = gql`
  query Trace(
    $from: ID!
    $to: ID!
    $where: CaseFilter
    $first: Int!
    $maxHops: Int!
    $through: [EntityKind!]!
    $order: PathOrder!
    $avoid: [ID!]!
    $disjoint: Boolean!
    $timeRespecting: Boolean!
    $unsourced: Boolean!
  ) {
    from: node(id: $from) {
      ...named
    }
    to: node(id: $to) {
      ...named
    }
    paths(
      from: $from
      to: $to
      where: $where
      first: $first
      maxHops: $maxHops
      through: $through
      order: $order
      avoid: $avoid
      disjoint: $disjoint
      timeRespecting: $timeRespecting
      unsourced: $unsourced
    ) {
      revision
      meaning
      complete
      settledHops
      stoppedBy
      paths {
        ...chain
      }
      nearMisses {
        relaxation
        hint
        path {
          ...chain
        }
      }
    }
  }

  fragment named on Entity {
    id
    label
  }

  fragment chain on Path {
    strength
    judged
    independentReports
    gaps
    hops {
      from {
        ...named
      }
      to {
        ...named
      }
      fromRole
      toRole
      strength
      judged
      band
      grade
      independentReports
      caseCount
      case {
        id
        title
        date
        grade
      }
      citations(first: 10) { nodes {
        case {
          id
        }
        assertion
        grade
        locator
        quote
        report {
          id
          title
          publisher
          publishedOn
          url
        }
      } }
    }
  }
`;

import { gql } from 'graphql-tag';
import type { ComparedFiguresQuery } from '../generated/operations.ts';
import type { TypedDocument } from './askAnswerer.ts';

/** The published figures beside ours, as `wishlist check` asks for them. */
export const figureOperation: TypedDocument<ComparedFiguresQuery> = gql`
  query ComparedFigures($after: String) {
    figures(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        what
        printed
        agrees
        uncounted
        ours {
          value
        }
      }
    }
  }
`;

/** A figure as that operation returns it. */
export type ComparedFigure = ComparedFiguresQuery['figures']['nodes'][number];

import { ExpectedError } from '../../errors.ts';

const SETUP_HELP = `You have three options:
  1. Install Java 17 or newer and Maven. Debian or Ubuntu: sudo apt install openjdk-17-jre-headless maven
     macOS: brew install openjdk@17 maven   Windows: winget install EclipseAdoptium.Temurin.17.JRE, and Maven from maven.apache.org
  2. Use Docker instead: NEO4J_PASSWORD=<choose one> docker compose up
  3. Use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD (see .env.example).`;

/** Returns the error for a machine that cannot run a local Neo4j, with the alternatives as its hint. */
export const cannotRunNeo4j = (message: string, cause?: unknown) =>
  new ExpectedError('DATABASE_UNAVAILABLE', message, SETUP_HELP, { cause });

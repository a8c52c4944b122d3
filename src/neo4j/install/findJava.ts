import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cannotRunNeo4j } from './setupHelp.ts';

const OLDEST_JAVA = 17;

/** Returns the full path of the Java that runs Neo4j: that of `javaHome` if given, else the one on the path. Throws DATABASE_UNAVAILABLE if there is none, or if it is older than 17. */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const java = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const found = await askJava(java);
  if (found === undefined) {
    const where = javaHome ? `at JAVA_HOME (${javaHome})` : 'on this machine';
    throw cannotRunNeo4j(`Neo4j needs Java ${OLDEST_JAVA} or newer, and there is no Java ${where}.`);
  }
  if (found.version < OLDEST_JAVA) {
    throw cannotRunNeo4j(
      `Neo4j needs Java ${OLDEST_JAVA} or newer, and ${found.java} is Java ${found.version}.`,
    );
  }
  return found.java;
}
// `java` on the path may be a stub or a version manager's script, so Java itself reports its path.
async function askJava(java: string): Promise<{ java: string; version: number } | undefined> {
  try {
    const { stderr, stdout } = await promisify(execFile)(java, ['-XshowSettings:properties', '-version'], {
      timeout: 20_000,
    });
    const printed = `${stderr}${stdout}`;
    const [, home] = /^\s*java\.home = (.+)$/m.exec(printed) ?? [];
    const version = majorVersion(printed);
    return version === undefined
      ? undefined
      : { java: home ? join(home.trim(), 'bin', 'java') : java, version };
  } catch {
    return undefined;
  }
}

/** Returns the major version in the output of `java -version`: 17 for "17.0.15", 8 for "1.8.0_402". */
export function majorVersion(printed: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' && second !== undefined ? second : first);
}

import { schemeOfClass } from '../../model/classificationId.ts';
import type { CodedColumn } from '../projection.ts';
import { textCoder } from './columnCoder.ts';

/** Collects the class of each technology in each scheme. */
export class TechnologyClasses {
  /** By scheme: the classes of the technologies that have one, by their rank. */
  private readonly classes = new Map<string, Map<number, string>>();

  scheme(id: string): void {
    if (!this.classes.has(id)) this.classes.set(id, new Map());
  }

  set(rank: number, classId: string): void {
    this.classes.get(schemeOfClass(classId))?.set(rank, classId);
  }

  /** Returns a column for each scheme, with so many technologies. */
  finish(technologies: number): Readonly<Record<string, CodedColumn<string>>> {
    const columns = [...this.classes].map(([scheme, classes]) => {
      const column = textCoder(16);
      for (let rank = 0; rank < technologies; rank += 1) column.push(classes.get(rank));
      return [scheme, column.finish()] as const;
    });
    return Object.fromEntries(columns);
  }
}

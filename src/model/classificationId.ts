import { afterKind } from './afterKind.ts';

/** Returns the id of the scheme of a class, which begins the id of the class: `class/mic2025.10` → `scheme/mic2025`. */
export const schemeOfClass = (classId: string): string => `scheme/${afterKind(classId).split('.', 1)[0]}`;

/** Returns the id of the statement that a technology lies in a class, of which each scheme has one at most for a technology. */
export const classificationOf = (technology: string, classId: string): string =>
  `classification/${afterKind(technology)}~${afterKind(schemeOfClass(classId))}`;

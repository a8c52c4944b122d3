const own = 'grade/';
const graded = 'report/';

/** Returns the id of the grade of a report, which has one at most. */
export const gradeOf = (report: string): string => own + report.slice(graded.length);

/** Returns the id of the report that a grade is of. */
export const reportOfGrade = (grade: string): string => graded + grade.slice(own.length);

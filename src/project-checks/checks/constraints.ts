/** The database itself refuses what makes no sense. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { relationalDatabase, schemaFiles } from '../kinds.ts';

export const constraints: ProjectCheck = {
  id: 'constraints',
  title: 'Constraints',
  group: 'Data',
  advice: ['constrain-for-integrity'],
  remedy: 'Say in the schema what must hold: NOT NULL, UNIQUE, CHECK, foreign keys.',
  async look(project) {
    if (relationalDatabase(project) === undefined) return notApplicable('No relational database was found.');
    const files = schemaFiles(project);
    if (files.length === 0) return notApplicable('No schema was found: neither SQL nor models.');
    const found = await project.search(files, /\bNOT\s+NULL\b|\bUNIQUE\b|\bCHECK\s*\(|@unique|\.notNullable\(|\.notNull\(|allowNull:\s*false|nullable\s*=\s*false|nullable\s*=\s*False|CheckConstraint|UniqueConstraint|unique\s*=\s*True|unique:\s*true|->unique\(|@Column\(|Mapped\[|models\.\w+Field\(|\$table->/i);
    return found === undefined ? missing('The schema has no constraint besides its keys.', files[0]) : done('The schema has constraints.', found.path);
  },
};

/** Tables that belong together say so. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { relationalDatabase, schemaFiles } from '../kinds.ts';

export const relationships: ProjectCheck = {
  id: 'relationships',
  title: 'Relationships',
  group: 'Data',
  advice: ['define-relationships'],
  remedy: 'Declare a foreign key for each column that holds the id of another row, and say what happens when that row goes.',
  snippets: { 'db-prisma-schema': ['npm prisma', 'npm @prisma/client'], 'db-sqlalchemy-model': ['python sqlalchemy'] },
  async look(project) {
    if (relationalDatabase(project) === undefined) return notApplicable('No relational database was found.');
    const files = schemaFiles(project);
    if (files.length === 0) return notApplicable('No schema was found: neither SQL nor models.');
    const found = await project.search(files, /\bREFERENCES\s+["`\[]?\w|FOREIGN\s+KEY|@relation\(|\.references\(|references:\s*[{'"`(\[]|belongsTo|hasMany|@(?:ManyToOne|OneToMany|OneToOne|ManyToMany)|ForeignKey\(|ManyToManyField|OneToOneField|relationship\(|->foreign\(|foreignId\(|->constrained\(|ORM\\(?:ManyToOne|OneToMany)|addForeignKey/i);
    return found === undefined ? missing('The schema declares no relationship between tables.', files[0]) : done('The schema declares relationships.', found.path);
  },
};

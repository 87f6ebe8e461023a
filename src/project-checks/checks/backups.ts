/** Somebody has written down how the data is backed up. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { anyDatabase, composeFiles, kubernetesFiles, terraformFiles, pipelines } from '../kinds.ts';

export const backups: ProjectCheck = {
  id: 'backups',
  title: 'Backups',
  group: 'Data',
  advice: ['monitor-and-back-up'],
  remedy: 'Let the database make a backup every day, keep it elsewhere, and try once a month whether it can be restored. Write down how.',
  async look(project) {
    const database = anyDatabase(project);
    if (database === undefined) return notApplicable('No database was found.');
    const file = project.find(/(?:^|\/)[^/]*(?:backup|restore|disaster-recovery)[^/]*\.(?:sh|ya?ml|md|py|[cm]?[jt]s|tf|sql|php|ps1|adoc|rst)$/i);
    if (file !== undefined) return done('A file is about backups.', file);
    const found = await project.search([...terraformFiles(project), ...kubernetesFiles(project), ...composeFiles(project), ...pipelines(project), ...project.findAll(/\.sh$|(?:^|\/)crontab$/), ...project.findAll(/^(?:README|docs\/).*\.(?:md|adoc|rst)$/i)],
      /backup_retention_period|backup_configuration|pg_dump|pg_basebackup|pgbackrest|wal-g|barman|mysqldump|mariadb-dump|xtrabackup|mongodump|\brestic\b|\bborg\b|velero|point[-_ ]in[-_ ]time|VolumeSnapshot|\bbackups?\b/i);
    if (found !== undefined) return done('The files say how data is backed up.', found.path);
    return missing(`The project uses ${database.text}, and no file says how its data is backed up.`, database.path);
  },
};

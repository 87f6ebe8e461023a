/** Spring Data: repositories, which are interfaces of the program, and JPA's own way to entities. https://docs.spring.io/spring-data/jpa/reference/ */
import type { Model } from '../../model.ts';

const repositories = 'org.springframework.data.{repository.CrudRepository,repository.ListCrudRepository,repository.PagingAndSortingRepository,jpa.repository.JpaRepository,mongodb.repository.MongoRepository}()';
const entities = '{javax,jakarta}.persistence.EntityManager()';

/** The repositories of `org.springframework.data`, and `EntityManager`. */
export const springData: Model = {
  id: 'spring-data',
  title: 'Spring Data',
  language: 'java',
  sinks: [
    { path: `${repositories}.{save,saveAll,saveAndFlush,saveAllAndFlush}`, argument: 0, kind: 'storage' },
    { path: `${entities}.{persist,merge}`, argument: 0, kind: 'storage' },
  ],
  acts: [
    { path: `${repositories}.{save,saveAll,saveAndFlush,saveAllAndFlush,delete,deleteById,deleteAll,deleteAllById,deleteAllInBatch}`, kind: 'write' },
    { path: `${repositories}.{save,findById,existsById,findAll,findAllById,count,delete,deleteById,getReferenceById,getById}`, kind: 'query' },
    { path: `${repositories}.findAll`, kind: 'listing', where: [{ argument: 0, isMissing: true }] },
    { path: `${entities}.{persist,merge,remove}`, kind: 'write' },
    { path: `${entities}.{find,getReference,persist,merge,remove}`, kind: 'query' },
  ],
};

/** MyBatis: statements that annotations of a mapper's methods hold. `#{name}` is a parameter, `${name}` is written into the text. https://mybatis.org/mybatis-3/java-api.html */
import type { Model } from '../../model.ts';

/** The annotations of `org.apache.ibatis`, which MyBatis-Plus takes, too. */
export const mybatis: Model = {
  id: 'mybatis',
  title: 'MyBatis',
  language: 'java',
  sinks: [
    { path: 'org.apache.ibatis.annotations.{Select,Insert,Update,Delete}', argument: 0, kind: 'sql' },
    { path: 'org.apache.ibatis.jdbc.SqlRunner().{selectOne,selectAll,insert,update,delete,run}', argument: 0, kind: 'sql' },
  ],
};

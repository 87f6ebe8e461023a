# SQLAlchemy.
import flask_sqlalchemy
import sqlalchemy
import sqlalchemy.engine
import sqlalchemy.ext.asyncio
import sqlalchemy.orm
import sqlalchemy.sql
import sqlalchemy.sql.expression
from flask import request

name = request.args['name']  # finding: missing-input-validation
engine = sqlalchemy.create_engine('sqlite://')
engine.execute('SELECT ' + name)  # finding: sql-injection
with engine.connect() as connection:
    connection.execute(sqlalchemy.text('SELECT * FROM t WHERE a = ' + name))  # finding: sql-injection
    connection.execute(sqlalchemy.text('SELECT * FROM t WHERE a = :a'), {'a': name})
    connection.exec_driver_sql('SELECT ' + name)  # finding: sql-injection
    connection.scalar('SELECT ' + name)  # finding: sql-injection
    connection.scalars('SELECT ' + name)  # finding: sql-injection
engine.begin().execute('SELECT ' + name)  # finding: sql-injection
engine.raw_connection().execute('SELECT ' + name)  # finding: sql-injection
sqlalchemy.literal_column(name)  # finding: sql-injection
sqlalchemy.sql.text('SELECT ' + name)  # finding: sql-injection
sqlalchemy.sql.expression.text('SELECT ' + name)  # finding: sql-injection
session = sqlalchemy.orm.Session(engine)
session.execute('SELECT ' + name)  # finding: sql-injection
session.query(name).filter('a = ' + name)  # finding: sql-injection
session.query(name).order_by(name)  # finding: sql-injection
session.query(name).group_by(name)  # finding: sql-injection
session.query(name).having(name)  # finding: sql-injection
session.query(name).from_statement('SELECT ' + name)  # finding: sql-injection
sqlalchemy.orm.scoped_session(engine).execute('SELECT ' + name)  # finding: sql-injection
sqlalchemy.ext.asyncio.AsyncSession(engine).execute('SELECT ' + name)  # finding: sql-injection
sqlalchemy.orm.sessionmaker(engine)().execute('SELECT ' + name)  # finding: sql-injection
db = flask_sqlalchemy.SQLAlchemy()
db.session.execute('SELECT ' + name)  # finding: sql-injection
db.session.execute(db.text('SELECT ' + name))  # finding: sql-injection
db.engine.execute('SELECT ' + name)  # finding: sql-injection


def typed(connection: sqlalchemy.engine.Connection, other):
    connection.execute('SELECT ' + name)  # finding: sql-injection
    other.select_from('SELECT ' + name)  # finding: sql-injection


def parts(query):
    name = request.args['name']  # finding: missing-input-validation
    query.filter('name = ' + name)  # finding: sql-injection
    query.group_by('name')
    query.having('count > ' + name)  # finding: sql-injection
    query.distinct('name = ' + name)  # finding: sql-injection
    query.order_by(name)


def filtered(session: sqlalchemy.orm.Session):
    session.query('a').where('name = ' + request.args['name'])  # finding: missing-input-validation, sql-injection


database = flask_sqlalchemy.SQLAlchemy()


class Order(database.Model):
    pass


def make():
    Order(**request.json)  # finding: mass-assignment
    Order(name='a')

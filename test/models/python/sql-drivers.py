# Drivers of SQL databases.
import asyncpg
import MySQLdb
import pandas
import psycopg2
import psycopg2.sql
import pymysql
import sqlite3
from flask import request

name = request.args['name']  # finding: missing-input-validation
db = sqlite3.connect('a.db')
db.execute("SELECT * FROM t WHERE a = '%s'" % name)  # finding: sql-injection
db.execute('SELECT * FROM t WHERE a = ?', (name,))
cursor = psycopg2.connect('a').cursor()
cursor.execute(f"SELECT * FROM t WHERE a = '{name}'")  # finding: sql-injection
cursor.execute('SELECT * FROM t WHERE a = %s', [name])
cursor.executemany('SELECT ' + name, [])  # finding: sql-injection
cursor.executescript('SELECT ' + name)  # finding: sql-injection
cursor.mogrify('SELECT ' + name)  # finding: sql-injection
cursor.copy_expert('COPY ' + name, None)  # finding: sql-injection
cursor.execute(psycopg2.sql.SQL('SELECT ' + name))  # finding: sql-injection
cursor.execute(psycopg2.sql.SQL('SELECT {}').format(psycopg2.sql.Identifier(name)))
cursor.execute(psycopg2.sql.SQL('SELECT {}').format(psycopg2.sql.Literal(name)))
with pymysql.connect().cursor() as other:
    other.execute('SELECT * FROM t WHERE a = ' + name)  # finding: sql-injection
    other.execute("SELECT * FROM t WHERE a = '" + pymysql.converters.escape_string(name) + "'")
    other.execute("SELECT * FROM t WHERE a = '" + MySQLdb.escape_string(name) + "'")


async def find():
    pool = await asyncpg.create_pool()
    await pool.fetch('SELECT ' + name)  # finding: sql-injection
    await pool.fetchrow('SELECT ' + name)  # finding: sql-injection
    await pool.fetchval('SELECT ' + name)  # finding: sql-injection
    await pool.prepare('SELECT ' + name)  # finding: sql-injection


def unknown(session, things):
    session.execute("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    session.raw("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    session.read_sql("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    session.fetch_all("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    session.fetch_one("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    session.query("SELECT * FROM t WHERE a = '" + name + "'")  # finding: sql-injection
    things.execute('run ' + name)


pandas.read_sql('SELECT ' + name, db)  # finding: sql-injection
pandas.read_sql_query('SELECT ' + name, db)  # finding: sql-injection

# What takes a password or a key, where one connects.
import os
import MySQLdb
import aiomysql
import aiopg
import asyncpg
import boto3
import mysql.connector
import oracledb
import pg
import pgdb
import psycopg
import psycopg2
import psycopg2cffi
import pymongo
import pymssql
import pymysql
import redis

pg_password = os.environ['PG_PASSWORD']
mysql.connector.connect(host='a', password='Winter24')  # finding: hardcoded-secret
mysql.connector.MySQLConnection(passwd='Winter24')  # finding: hardcoded-secret
mysql.connector.connection.MySQLConnection(password1='Winter24')  # finding: hardcoded-secret
mysql.connector.connect(password2='Winter24')  # finding: hardcoded-secret
mysql.connector.connect(password3='Winter24')  # finding: hardcoded-secret
pymysql.connect('localhost', 'root', 'Winter24')  # finding: hardcoded-secret
pymysql.connect(host='localhost', user='root', password=pg_password)
pymysql.connections.Connection(host='localhost', passwd='Winter24')  # finding: hardcoded-secret
MySQLdb.connect(password='Winter24')  # finding: hardcoded-secret
psycopg.connect(password='Winter24')  # finding: hardcoded-secret
psycopg2.connect(password='Winter24')  # finding: hardcoded-secret
psycopg2.connect(password='changeme')
psycopg2cffi.connect(password='Winter24')  # finding: hardcoded-secret
asyncpg.connect(password='Winter24')  # finding: hardcoded-secret
asyncpg.create_pool(password='Winter24')  # finding: hardcoded-secret
aiopg.connect(password='Winter24')  # finding: hardcoded-secret
aiomysql.connect(password='Winter24')  # finding: hardcoded-secret
pymssql.connect(password='Winter24')  # finding: hardcoded-secret
oracledb.connect(password='Winter24')  # finding: hardcoded-secret
pgdb.connect('localhost', 'postgres', 'Winter24')  # finding: hardcoded-secret
pg.DB(None, 'localhost', 5432, None, 'postgres', 'Winter24')  # finding: hardcoded-secret
pg.connect(passwd='Winter24')  # finding: hardcoded-secret
redis.Redis('localhost', 6379, 0, 'Winter24')  # finding: hardcoded-secret
redis.StrictRedis(password='Winter24')  # finding: hardcoded-secret
pymongo.MongoClient(password='Winter24')  # finding: hardcoded-secret
boto3.client('s3', aws_secret_access_key='k3yThatStandsHere')  # finding: hardcoded-secret
boto3.resource('s3', aws_session_token='k3yThatStandsHere')  # finding: hardcoded-secret
boto3.Session(aws_access_key_id='k3yThatStandsHere')  # finding: hardcoded-secret
boto3.session.Session(aws_secret_access_key='xxxxxxxx')
boto3.sessions.Session(aws_secret_access_key=os.environ['AWS'])

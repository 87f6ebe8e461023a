# MongoDB and Redis.
import flask_pymongo
import mongoengine
import motor.motor_asyncio
import pymongo
import redis
from flask import request

body = request.get_json()  # finding: missing-input-validation
users = pymongo.MongoClient().shop.users
users.find({'name': body['name']})  # finding: nosql-injection
users.find({'name': str(body['name'])})
users.find_one(body)  # finding: code-injection, nosql-injection
users.find({'$where': 'this.a == ' + request.args['a']})  # finding: code-injection, missing-input-validation
users.find_one_and_update({'name': body['name']}, {})  # finding: nosql-injection
users.find_one_and_delete({'name': body['name']})  # finding: nosql-injection
users.find_one_and_replace({'name': body['name']}, {})  # finding: nosql-injection
users.delete_one({'name': body['name']})  # finding: nosql-injection
users.delete_many({'name': body['name']})  # finding: nosql-injection
users.update_one({'name': body['name']}, {})  # finding: nosql-injection
users.update_many({'name': body['name']}, {'$set': body})  # finding: nosql-injection
users.replace_one({'name': body['name']}, {})  # finding: nosql-injection
users.count_documents({'name': body['name']})  # finding: nosql-injection
users.aggregate([{'$match': {'name': body['name']}}])  # finding: nosql-injection
users.insert_one({'name': body['name']})
users.insert_many([{'name': body['name']}])
motor.motor_asyncio.AsyncIOMotorClient().shop.users.find_one({'name': body['name']})  # finding: nosql-injection
flask_pymongo.PyMongo().db.users.find_one({'name': body['name']})  # finding: nosql-injection
store = redis.Redis()
store.eval(request.args['a'], 0)  # finding: code-injection
store.set('a', body['name'])
store.get(body['name'])
store.delete(body['name'])
store.hset('a', body['name'])
redis.StrictRedis().eval(request.args['a'], 0)  # finding: code-injection


class User(mongoengine.Document):
    pass


def unknown(collection):
    collection.find_one({'name': body['name']})  # finding: nosql-injection


User.objects(__raw__=body)  # finding: nosql-injection

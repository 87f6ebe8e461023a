# What has passed pydantic, marshmallow, WTForms and cerberus.
import sqlite3

import cerberus
import flask_marshmallow
import flask_wtf
import marshmallow
import pydantic
import wtforms
import wtforms.fields.html5
import wtforms.form
from flask import Flask, request
from marshmallow import fields

app = Flask(__name__)
db = sqlite3.connect('shop.db')


class Line(pydantic.BaseModel):
    count: int
    note: str


class Order(pydantic.BaseModel):
    id: int
    name: str = pydantic.Field(max_length=20)
    line: Line


@app.post('/pydantic')
def by_pydantic():
    order = Order(**request.json)
    db.execute('INSERT INTO orders VALUES (?, ?)', (order.id, order.name))
    db.execute(f'DELETE FROM orders WHERE id = {order.id}')
    db.execute(f"DELETE FROM orders WHERE name = '{order.name}'")  # finding: sql-injection
    other = Order.model_validate(request.json)
    db.execute(f"DELETE FROM orders WHERE name = '{other.name}'")  # finding: sql-injection
    db.execute(f'DELETE FROM orders WHERE count = {other.line.count}')
    db.execute(f"DELETE FROM orders WHERE name = '{Order.parse_obj(request.json).name}'")  # finding: sql-injection
    db.execute(f"DELETE FROM orders WHERE name = '{Order.model_validate_json(request.data).name}'")  # finding: sql-injection
    db.execute(f"DELETE FROM orders WHERE name = '{Order.parse_raw(request.data).name}'")  # finding: sql-injection
    return ''


class LineSchema(marshmallow.Schema):
    count = fields.Int()


class OrderSchema(marshmallow.Schema):
    name = fields.Str()
    line = fields.Nested(LineSchema)
    lines = fields.List(fields.Nested(LineSchema))
    kind = fields.Enum(Line)


class OldSchema(flask_marshmallow.Marshmallow().Schema):
    name = fields.String()


KINDS = [
    fields.Integer(), fields.Float(), fields.Decimal(), fields.Number(), fields.Bool(), fields.Boolean(), fields.UUID(), fields.Date(), fields.DateTime(), fields.Time(), fields.NaiveDateTime(),
    fields.AwareDateTime(), fields.TimeDelta(), fields.IP(), fields.IPv4(), fields.IPv6(), fields.Constant(1), fields.Url(), fields.URL(), fields.Email(), fields.Raw(), fields.Field(), fields.Dict(),
    fields.Mapping(), fields.Tuple(()),
]


@app.post('/marshmallow')
def by_marshmallow():
    order = OrderSchema().load(request.json)
    db.execute('INSERT INTO orders VALUES (?)', (order['name'],))
    db.execute(f"DELETE FROM orders WHERE name = '{order['name']}'")  # finding: sql-injection
    db.execute(f"DELETE FROM orders WHERE count = {order['line']['count']}")
    db.execute(f"DELETE FROM orders WHERE kind = '{order['kind']}'")
    for line in order['lines']:
        db.execute(f"DELETE FROM lines WHERE count = {line['count']}")
    db.execute(f"DELETE FROM orders WHERE name = '{OldSchema().loads(request.data)['name']}'")  # finding: sql-injection
    return ''


class Form(wtforms.Form):
    name = wtforms.StringField('name')
    count = wtforms.IntegerField('count')
    note = wtforms.TextAreaField('note')
    key = wtforms.PasswordField('key')
    old = wtforms.HiddenField('old')
    search = wtforms.SearchField('search')
    phone = wtforms.fields.html5.TelField('phone')
    page = wtforms.fields.URLField('page')
    letter = wtforms.fields.EmailField('letter')


class Signed(flask_wtf.FlaskForm):
    name = wtforms.StringField('name')


@app.post('/wtforms')
def by_wtforms():
    form = Form(request.form)
    if form.validate():
        db.execute('INSERT INTO orders VALUES (?)', (form.name.data,))
        db.execute(f"DELETE FROM orders WHERE name = '{form.name.data}'")  # finding: sql-injection
        db.execute(f'DELETE FROM orders WHERE count = {form.count.data}')
        db.execute(f"DELETE FROM orders WHERE name = '{form.data['name']}'")  # finding: sql-injection
    db.execute(f"DELETE FROM orders WHERE name = '{Signed().name.data}'")  # finding: sql-injection
    db.execute(f"DELETE FROM orders WHERE name = '{wtforms.form.Form().data['name']}'")  # finding: sql-injection
    return ''


@app.post('/cerberus')
def by_cerberus():
    order = request.json
    check = cerberus.Validator({'name': {'type': 'string'}})
    if not check.validate(order):
        return '', 400
    db.execute('INSERT INTO orders VALUES (?)', (order['name'],))
    db.execute(f"DELETE FROM orders WHERE name = '{order['name']}'")  # finding: sql-injection
    db.execute('INSERT INTO orders VALUES (?)', (check.validated(request.json)['name'],))
    db.execute('INSERT INTO orders VALUES (?)', (check.normalized(request.json)['name'],))
    return ''

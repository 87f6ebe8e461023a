# A class is a schema where it extends one: its own variables are the fields, each with its schema, or of its declared type.
import toy


class Order(toy.Form):
    name = text()
    id = exact()


class Return(Order):
    reason = text()


class Line(toy.Form):
    count: int
    note: str
    order: Order

    def __init__(self, count, note, order):
        self.count = count
        self.note = note
        self.order = order


def fields():
    accepted = Return(source()).accepted
    sink(accepted['name'])  # finding: injection
    sink(accepted['reason'])  # finding: injection
    sink(accepted['other'])  # finding: injection
    sink(accepted['id'])
    checked = Order().check(source())
    sink(checked['name'])  # finding: injection
    sink(checked['id'])


def types():
    line = Line(source(), source(), source())
    sink(line.count)
    sink(line.note)  # finding: injection
    sink(line.order.id)
    sink(line.order.name)  # finding: injection
    # What is written later has passed nothing.
    line.count = source()
    sink(line.count)  # finding: injection

# Attributes of things, by name and by text.
class Box:
    pass


def attributes():
    box = Box()
    box.text = source()
    box.other = 'a'
    sink(box.text)  # finding: injection
    sink(box.other)
    same = box
    same.text = 'a'
    sink(box.text)


def by_text():
    box = Box()
    setattr(box, 'text', source())
    sink(getattr(box, 'text'))  # finding: injection
    sink(box.text)  # finding: injection
    sink(getattr(box, 'other', 'a'))


def nested():
    box = Box()
    box.inner = Box()
    box.inner.text = source()
    sink(box.inner.text)  # finding: injection
    sink(box.inner.other)


def handed_on(box):
    box.text = source()


def changed_elsewhere():
    box = Box()
    handed_on(box)
    sink(box.text)  # finding: injection


def of_the_class():
    Box.shared = source()
    sink(Box().shared)  # finding: injection
    Box.shared = 'a'
    sink(Box().shared)


attributes()
by_text()
nested()
changed_elsewhere()
of_the_class()

# What stands above a syntax error keeps its findings.
def above():
    text = source()
    sink(text)  # finding: injection


def guarded():
    text = source()
    if not check(text):
        return
    sink(text)


def half_typed():
    text = source()
    sink('a ' + text)  # finding: injection
    text.

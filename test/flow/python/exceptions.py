# try, except, else, finally and raise.
def caught():
    text = 'constant'
    try:
        text = source()
        risky()
        text = 'constant'
    except ValueError:
        sink(text)  # finding: injection
    sink(text)  # finding: injection


def in_the_body():
    try:
        sink(source())  # finding: injection
    except Exception as error:
        sink(error)


def thrown():
    try:
        raise ValueError('no such table: ' + source())
    except ValueError as error:
        sink(str(error))  # finding: injection
        sink(f'{error}')  # finding: injection
        sink(error.args[0])  # finding: injection


def thrown_constant():
    try:
        raise ValueError('no such table')
    except ValueError as error:
        sink(str(error))


def thrown_by_a_call():
    def fail(text):
        raise RuntimeError(text)

    try:
        fail(source())
    except RuntimeError as error:
        sink(str(error))  # finding: injection


def group():
    try:
        raise ExceptionGroup('several', [ValueError(source()), TypeError('a')])
    except* ValueError as error:
        sink(f'{error!s}')  # finding: injection
    except* TypeError:
        pass


def finally_runs():
    text = source()
    try:
        risky()
    finally:
        text = 'constant'
    sink(text)


def finally_sees():
    text = 'constant'
    try:
        text = source()
    finally:
        sink(text)  # finding: injection


def finally_after_return():
    text = 'constant'
    try:
        text = source()
        return
    finally:
        sink(text)  # finding: injection


def otherwise():
    text = source()
    try:
        risky()
    except ValueError:
        text = 'constant'
    else:
        sink(text)  # finding: injection
        text = 'constant'
    sink(text)


def fallback():
    try:
        text = source()
    except ValueError:
        text = 'fallback'
    sink(text)  # finding: injection


def left_in_the_handler():
    text = source()
    try:
        text = 'constant'
    except ValueError:
        return
    sink(text)


def which_error():
    try:
        risky()
        text = 'constant'
    except KeyError:
        text = source()
    except (ValueError, TypeError):
        text = 'other'
    sink(text)  # finding: injection


def asserted(text=source()):
    assert text in ('a', 'b')
    sink(text)


def asserted_something_else(text=source()):
    assert text
    sink(text)  # finding: injection


for run in (caught, in_the_body, thrown, thrown_constant, thrown_by_a_call, group, finally_runs, finally_sees, finally_after_return, otherwise, fallback, left_in_the_handler, which_error):
    run()
asserted()
asserted_something_else()

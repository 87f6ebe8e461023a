# Conditions that are decided: dead branches are not followed.
IS_ENABLED = False
MODE = 'safe'
LIMITS = {'size': 10, 'is_strict': True}


def literal():
    if False:
        sink(source())
    if True:
        sink('constant')
    else:
        sink(source())
    if 0:
        sink(source())
    if '':
        sink(source())
    if None:
        sink(source())
    if 1:
        sink(source())  # finding: injection


def named():
    if IS_ENABLED:
        sink(source())
    if not IS_ENABLED:
        sink(source())  # finding: injection
    if MODE == 'unsafe':
        sink(source())
    if MODE != 'unsafe':
        sink(source())  # finding: injection
    if LIMITS['is_strict']:
        sink('a')
    else:
        sink(source())
    if LIMITS['size'] > 20:
        sink(source())
    if LIMITS['size'] <= 20:
        sink(source())  # finding: injection


def folded():
    size = 7 * 18
    if size + 106 > 200:
        sink('constant')
    else:
        sink(source())
    text = 'a' + 'b'
    sink(source() if text == 'abc' else 'a')
    sink('a' if text == 'ab' else source())
    if 7 // 2 == 3 and 7 % 4 == 3 and 2 ** 3 == 8:
        sink('a')
    else:
        sink(source())
    bits = 6
    if bits | 1 == 7:
        sink('a')
    else:
        sink(source())


def either(flag):
    text = 'a' if flag else 'b'
    sink(source() if text == 'c' else 'a')
    sink(source() if text == 'a' else 'a')  # finding: injection


def matched():
    match MODE:
        case 'unsafe':
            sink(source())
        case 'safe' | 'strict':
            sink('a')
        case _:
            sink(source())


def short():
    sink(MODE or source())
    sink(MODE and source())  # finding: injection
    sink(IS_ENABLED and source())
    sink(IS_ENABLED or source())  # finding: injection


literal()
named()
folded()
either(unknown)
matched()
short()

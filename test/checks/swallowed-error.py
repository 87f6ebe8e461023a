# Handlers for all errors hide what nobody thought of; those for some types are a choice.
import json


def all_of_them(orders, order):
    try:
        orders.store(order)
    except Exception:  # finding: swallowed-error
        pass
    try:
        orders.store(order)
    except:  # finding: swallowed-error
        ...
    try:
        orders.store(order)
    except BaseException as error:  # finding: swallowed-error
        pass


def some(orders, order):
    try:
        orders.store(order)
    except ConnectionError:
        pass
    try:
        orders.store(order)
    except (KeyError, ValueError):
        pass


def with_reason(orders, order, log):
    try:
        orders.store(order)
    except Exception:
        pass  # somebody else has stored it
    try:
        orders.store(order)
    except Exception:
        # somebody else has stored it
        pass
    try:
        orders.store(order)
    except Exception:
        log.exception('not stored')


def under_a_line(orders, order, log):
    try:
        orders.store(order)
    except Exception:
        ########################################
        log.exception('not stored')
    try:
        orders.store(order)
    except Exception:  # finding: swallowed-error
        pass


def tried(text):
    try:
        return json.loads(text)
    except Exception:
        pass

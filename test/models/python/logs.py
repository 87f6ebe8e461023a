# Logs.
import logging

import structlog
from flask import Flask, current_app, request
from loguru import logger as loguru

app = Flask(__name__)
name = request.args['name']
password = request.form['password']
logger = logging.getLogger(__name__)
logger.debug('a %s', name)  # finding: log-injection
logger.info(f'a {name}')  # finding: log-injection
logger.warning('a' + name)  # finding: log-injection
logger.warn('a' + name)  # finding: log-injection
logger.error('a' + name)  # finding: log-injection
logger.critical('a' + name)  # finding: log-injection
logger.exception('a' + name)  # finding: log-injection
logger.log(10, 'a' + name)  # finding: log-injection
logging.info(name)  # finding: log-injection
logging.info('a %d', int(request.args['number']))
logging.info(repr(name))
app.logger.info(name)  # finding: log-injection
current_app.logger.info(name)  # finding: log-injection
loguru.info(name)  # finding: log-injection
structlog.get_logger().info(password)  # finding: secret-in-log
structlog.get_logger().debug(password)  # finding: secret-in-log
structlog.get_logger().warning(password)  # finding: secret-in-log
structlog.get_logger().error(password)  # finding: secret-in-log
print(password)  # finding: secret-in-log
print(name)


def typed(log: logging.Logger):
    log.info(name)  # finding: log-injection

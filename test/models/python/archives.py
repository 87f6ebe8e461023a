# Archives: names in them lead anywhere.
import os
import tarfile
import zipfile

from flask import request


def unzip(file):
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            open('/var/data/' + name, 'wb')  # finding: archive-extraction
            open('/var/data/' + os.path.basename(name), 'wb')
        for info in archive.infolist():
            open('/var/data/' + info.filename, 'wb')  # finding: archive-extraction
        open(archive.getinfo('a').filename, 'wb')  # finding: archive-extraction


def untar(file, other: tarfile.TarFile):
    archive = tarfile.open(file)
    for name in archive.getnames():
        open('/var/data/' + name, 'wb')  # finding: archive-extraction
    for member in archive.getmembers():
        open('/var/data/' + member.name, 'wb')  # finding: archive-extraction
        os.symlink(member.linkname, '/var/data/a')  # finding: archive-extraction
    for member in archive:
        open('/var/data/' + member.name, 'wb')  # finding: archive-extraction
    open(archive.next().name, 'wb')  # finding: archive-extraction
    open(other.getmember('a').name, 'wb')  # finding: archive-extraction


def sent():
    archive = tarfile.open(fileobj=request.files['a'])
    archive.extractall('/var/data')  # finding: path-traversal
    tarfile.open(fileobj=request.files['b']).extract('a')  # finding: path-traversal
    tarfile.open(fileobj=request.files['c']).extractall('/var/data', filter='data')
    tarfile.open('/var/backup.tar').extractall(request.form['folder'])  # finding: path-traversal
    tarfile.open('/var/backup.tar').extract('a', request.form['folder'])  # finding: path-traversal
    tarfile.open('/var/backup.tar').extractall('/var/data')
    zipfile.ZipFile('/var/backup.zip').extractall(request.form['folder'])  # finding: path-traversal

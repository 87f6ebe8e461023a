# Archives: names in them lead anywhere.
import os
import tarfile
import zipfile


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

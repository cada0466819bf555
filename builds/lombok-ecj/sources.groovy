// the sources of lombok-first, which are the same here
def from = new File(basedir, '../../../../lombok-first').canonicalFile
new File(from, 'src').eachFileRecurse { file ->
    if (file.file) {
        def to = new File(basedir, from.toPath().relativize(file.toPath()).toString())
        to.parentFile.mkdirs()
        to.bytes = file.bytes
    }
}
return true

import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()
def code = 'target/generated-sources/winerr/com/acme'

// Two folders of headers: in one, patterns select the headers; in the other, a header without codes is not a family.
log.has('acmeerr.h: 1 code', 'lifterr.h: 1 code', 'See ', 'target/winerr/com/acme/robot/Acmeerr/reference.html')
assert !project.file("$code/robot/Types.java").exists()

// A hand-written package-info.java is kept, and none is generated.
assert !project.file("$code/robot/package-info.java").exists()
assert project.file("$code/lift/package-info.java").isFile()
assert project.file('src/main/java/com/acme/robot/package-info.java').text.contains('by hand')

// A hand-written class at the path of a generated one.
def type = project.file("$code/robot/Acmeerr.java")
project.file('target/maven-status').deleteDir()
type.text = 'package com.acme.robot;\nclass Acmeerr {}\n'
project.failingBuild('generate-sources').has(
        "pom.xml:[", "'$code/robot/Acmeerr.java' already exists, and winerr did not write it [WE060]",
        'Hand-written files are in the place of generated ones, see above; nothing was written')
assert type.text.contains('class Acmeerr {}')
type.delete()
project.build('generate-sources')

// A goal on the command line ignores executions, unless one is named.
project.failingBuild('winerr:check').has(
        'This run of winerr:check ignores the configuration of executions in the POM; to use it:  mvn winerr:check@kept')
project.build('winerr:update@kept').hasNot('ignores the configuration of executions')
assert project.file('kept/java/com/acme/robot/Acmeerr.java').isFile()
project.build('winerr:check@kept').has('Up to date: ')

// An ignored finding, and an old Java release.
def pom = project.file('pom.xml')
pom.text = pom.text.replace('<build>', '<properties><maven.compiler.release>11</maven.compiler.release></properties><build>')
project.file('target/maven-status').deleteDir()
project.build('generate-sources').has('compiled for Java 11', '[WE445]')
project.build('generate-sources', '-Dwinerr.ignore=WE445').hasNot('[WE445]')
project.build('generate-sources', '-Dmaven.compiler.release=17').hasNot('[WE445]')

// If tests are skipped, nothing is generated for them.
project.build('generate-test-sources', '-Dmaven.test.skip').has('winerr', 'Skipped')

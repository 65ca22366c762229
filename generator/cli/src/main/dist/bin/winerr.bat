@echo off
rem Runs winerr with options that shorten start-up: one compiler, a simple collector and little memory.
rem   WINERR_JAVA_OPTS   additional options for Java, such as -Xmx4g
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxNewSize=128m %WINERR_JAVA_OPTS% -jar "%~dp0..\lib\winerr.jar" %*
exit /b %ERRORLEVEL%

# An image per part: docker build --build-arg PART=concern-service --build-arg MAIN=dk.rettidig.concern.ConcernApplication .
# A plain class path, libraries apart from our own code: a nested jar must not be run with virtual threads.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends maven npm \
 && rm -rf /var/lib/apt/lists/*
COPY . .
ARG PART
RUN mvn -B -q -DskipTests -pl "$PART" -am package dependency:copy-dependencies -DincludeScope=runtime \
 && mkdir -p /app/lib /app/own \
 && cp "$PART"/target/dependency/*.jar /app/lib/ \
 && mv /app/lib/common-*.jar /app/own/ 2>/dev/null; cp "$PART"/target/"$PART"-*.jar /app/own/

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 rettidig && install -d -o 10001 /keys
COPY --from=build /app/lib /app/lib
COPY --from=build /app/own /app/own
ARG MAIN
ENV MAIN=$MAIN
USER 10001
ENTRYPOINT ["sh", "-c", "exec java -XX:+UseSerialGC -XX:MaxRAMPercentage=70 -cp '/app/own/*:/app/lib/*' $MAIN"]

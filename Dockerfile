# An image per part: docker build --build-arg PART=concern-service .
# It runs the layout that Spring Boot's tools extract, plain jars in layers, those that change seldom first: a jar of jars must
# not be run with virtual threads.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends maven npm \
 && rm -rf /var/lib/apt/lists/*
COPY . .
ARG PART
RUN mvn -B -q -DskipTests -pl "$PART" -am package spring-boot:repackage \
 && cp "$PART"/target/"$PART"-*.jar app.jar \
 && java -Djarmode=tools -jar app.jar extract --layers --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 rettidig && install -d -o 10001 /keys
WORKDIR /app
COPY --from=build /app/dependencies/ ./
COPY --from=build /app/spring-boot-loader/ ./
COPY --from=build /app/snapshot-dependencies/ ./
COPY --from=build /app/application/ ./
USER 10001
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-jar", "app.jar"]
